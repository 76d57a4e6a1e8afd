import type { Lines } from './line.js'

const fence = /^[ \t>]*(?:```|~~~)/

/**
 * The mark that ends what some lines leave open across blank ones: a fence or a comment. A rough
 * look, which knows nothing of the length of a fence or of what holds it; a wrong answer costs
 * time, no more.
 *
 * @param before what the lines above leave open
 */
export function openAfter(lines: Lines, before: RegExp | undefined): RegExp | undefined {
  let open = before
  for (const { text } of lines) {
    if (open !== undefined) open = open.test(text) ? undefined : open
    else if (fence.test(text)) open = fence
    else if (text.lastIndexOf('<!--') > text.lastIndexOf('-->')) open = /-->/
  }
  return open
}
