import { isHeading } from './heading.js'
import type { Line, Lines } from './line.js'

/**
 * Lines that stand together: headings one by one, and else what is between blank
 * lines. No other line begins a block that is sure to stand on its own.
 */
export function chunksOf(lines: readonly Line[]): Lines[] {
  const chunks: Lines[] = []
  let chunk: [Line, ...Line[]] | undefined
  for (const line of lines) {
    if (!/[^ \t]/.test(line.text)) chunk = undefined
    else if (chunk !== undefined) chunk.push(line)
    else {
      chunk = [line]
      chunks.push(chunk)
      if (isHeading(line)) chunk = undefined
    }
  }
  return chunks
}
