import type { Span } from '../../document/place.js'
import type { PouredHead } from './head.js'

/**
 * A head whose words come again for each group: "Core Buffer Zone Cases Controls Cases Controls". A
 * word heads a column where as many words as columns repeat themselves.
 */
export function repeatedHead(text: string, width: number): PouredHead | undefined {
  const words = wordsIn(text)
  for (let times = 2; times * 2 <= width; times++) {
    if (width % times !== 0) continue
    const period = width / times
    const from = lastRepetition(text, words, period, width)
    if (from === undefined) continue
    const window = words.slice(from, from + width)
    const over = groupsOver(text, words.slice(0, from), times)
    const columns = window.map((word, at) => {
      const group = over?.[Math.floor(at / period)]
      return group === undefined ? [word] : [group, word]
    })
    const [start] = over ?? window
    const end = window.at(-1)?.end
    const before = words[from - 1]
    const corner = before && CORNER.test(printed(text, before)) ? { corner: before } : {}
    if (start !== undefined && end !== undefined)
      return { start: start.start, end, columns, ...corner }
  }
  return undefined
}

/** Where as many words begin as there are columns, of which each comes again after a period. */
function lastRepetition(
  text: string,
  words: readonly Span[],
  period: number,
  width: number,
): number | undefined {
  // The name of the first row stands behind.
  for (let from = words.length - width - 1; from >= 0; from--) {
    const first = words.slice(from, from + period).map((word) => printed(text, word))
    const differ = new Set(first).size === period && first.every((word) => IS_NAME.test(word))
    const isRepeated = words
      .slice(from, from + width)
      .every((word, at) => printed(text, word) === first[at % period])
    if (differ && isRepeated) return from
  }
  return undefined
}

const IS_NAME = /^\p{Lu}[\p{L}-]*$/u

/** One word for each repetition, before what stands over the names of the rows. */
function groupsOver(
  text: string,
  words: readonly Span[],
  times: number,
): readonly Span[] | undefined {
  const corner = words.findLastIndex((word) => !CORNER.test(printed(text, word))) + 1
  const over = words.slice(Math.max(0, corner - times), corner)
  const before = words[corner - times - 1]
  const isOpen = before !== undefined && !/[.:]$/.test(printed(text, before))
  const areNames = over.length === times && over.every((word) => IS_NAME.test(printed(text, word)))
  return areNames && !isOpen ? over : undefined
}

const CORNER =
  /^(?:follow-up|time|visit|treatment|group|arm|variables?|characteristics?|parameters?|outcomes?|measures?|items?)$/i

function wordsIn(text: string): Span[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }))
}

function printed(text: string, { start, end }: Span): string {
  return text.slice(start, end)
}
