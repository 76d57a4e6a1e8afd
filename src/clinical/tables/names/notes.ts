/** How many numbered notes a table has: figures raised in its cells may have lost their place. */
export type NumberedNotes = number

/**
 * The numbered notes of a foot, "1 Mean ± SD. 2 By autoanalyzer.3 Estimated": how far its numbers
 * run on from 1, each at its start or behind the end of a sentence.
 */
export function numberedNotes(foot: string): NumberedNotes {
  let count = 0
  for (const [, number] of foot.matchAll(NOTE)) {
    if (Number(number) === count + 1) count++
  }
  return count
}

const NOTE = /(?:^|[.;,)\]] ?)(\d{1,2}) ?(?=\p{L}[\p{L} -])/gu

/** A heading without the numbers of notes behind its last word: "Malaria2". */
export function withoutNotes(text: string, notes: NumberedNotes): string {
  if (notes === 0) return text
  const [marks, list = ''] = BEHIND_WORD.exec(text) ?? ['']
  return areNotes(list, notes) ? text.slice(0, text.length - marks.length) : text
}

const BEHIND_WORD = /(?<=\p{Ll}{2}|\))(\d{1,2}(?:, ?\d{1,2}){0,3})$/u

/**
 * Where the figures of a cell end before the numbers of notes: "84.9 ± 7.81" has one decimal in its
 * first number and a note behind its last; "(17.1 ± 11.5)4" has one behind its bracket.
 */
export function endBeforeNotes(text: string, notes: NumberedNotes): number {
  if (notes === 0) return text.length
  const [behind, inBehind = ''] = BEHIND_BRACKET.exec(text) ?? ['']
  if (areNotes(inBehind, notes)) return text.length - behind.length
  const decimals = FIRST.exec(text)?.[1]?.length
  const [last, lastDecimals = '', others = ''] = LAST.exec(text) ?? []
  if (last === undefined || decimals === undefined || last.length === text.length)
    return text.length
  const list = lastDecimals.slice(decimals) + others
  return areNotes(list, notes) ? text.length - list.length : text.length
}

const FIRST = /^[^\d]{0,3}\d{1,6}[.·](\d{1,4})/
const LAST = /\d{1,6}[.·](\d{1,6})((?:,\d{1,2}){0,3})$/
const BEHIND_BRACKET = /(?<=\d[)\]])(\d{1,2}(?:, ?\d{1,2}){0,3})$/

function areNotes(list: string, notes: NumberedNotes): boolean {
  return list !== '' && list.split(',').every((text) => isNote(Number(text), notes))
}

function isNote(number: number, notes: NumberedNotes): boolean {
  return number >= 1 && number <= notes
}
