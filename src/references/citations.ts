import type { Claim } from '../claims/claim.js'
import type { Block, Document } from '../document/document.js'
import { placeIn } from '../document/place-in.js'

/** Whole numbers in brackets, or digits that are glued to a word or its full stop. */
const MARK =
  /\[(\d{1,3}(?:\s?[-–,;]\s?\d{1,3}){0,40})\]|(?<=[\p{L}.,;:)”’"\]])(\d{1,3}(?:[-–,]\d{1,3}){0,20})(?![\d.%]*[\d%])/gu

/** What a bracket stands behind that may hold bounds: a number, a word for a spread. */
const BEFORE_BOUNDS = /(?:[\d%]|\b(?:range|iqr|ci|n|quartiles|median|mean),?) ?$/i

/** The citations of a document's text, of entries up to the last number of its list. */
export function citationClaims(document: Document, last: number): readonly Claim<'citation'>[] {
  return document.blocks.flatMap((block) =>
    block.kind === 'reference' ? [] : citationsIn(block, document, last),
  )
}

function citationsIn(block: Block, document: Document, last: number): Claim<'citation'>[] {
  return [...block.flat.text.matchAll(MARK)].flatMap((mark): Claim<'citation'>[] => {
    const [words, bracketed, glued = ''] = mark
    const numbers = numbersOf(bracketed ?? glued)
    const before = block.flat.text.slice(Math.max(0, mark.index - 12), mark.index)
    const isCertain = bracketed !== undefined && !BEFORE_BOUNDS.test(before)
    if (!isCertain && !numbers.some((number) => number <= last)) return []
    return [
      {
        kind: 'citation',
        measure: { key: 'citation', label: 'citation' },
        scope: {},
        value: { numbers, isCertain },
        place: placeIn(document, block, mark.index, mark.index + words.length),
      },
    ]
  })
}

/** A list of references is no longer than this; what is further apart is no range of them. */
const longestRange = 100

/** "2-4,7" as 2, 3, 4, 7. */
function numbersOf(list: string): readonly number[] {
  const numbers = list.split(/[,;]/).flatMap((part) => {
    const [first = 0, to = first] = part.split(/[-–]/).map(Number)
    const length = Math.min(Math.max(to - first, 0), longestRange) + 1
    return Array.from({ length }, (_, index) => first + index)
  })
  return [...new Set(numbers)].sort((a, b) => a - b)
}
