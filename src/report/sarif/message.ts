import { visibleText } from '../visible-text.js'

/** Text of a message that holds no link: viewers make one of `[words](target)` (SARIF 3.11.6). */
export function plainMessage(text: string): string {
  return visibleText(text).replaceAll('](', '] (')
}

/** Words that link to a related location of the same result. */
export function linkTo(id: number, words: string): string {
  return `[${visibleText(words).replace(/[\\[\]]/g, '\\$&')}](${id})`
}
