import type { Claim } from '../../claims/claim.js'
import { defineExtractor } from '../../claims/extractor.js'
import type { Figure } from '../../claims/figure.js'
import type { Block, Document } from '../../document/document.js'
import { placeIn } from '../../document/place-in.js'
import { printed } from '../../statistics/printed-number.js'
import { lastAnalyte } from './analytes.js'
import { unitSpelled, unitSpellings } from './units.js'

const number = String.raw`[-−]?(?:\d{1,3}(?:,\d{3})+|\d{1,6})(?:[.·]\d{1,3})?`

/** "(141 mg/dL)", "[≥48 mmol/mol; …": a number with its unit that opens a bracket. */
const inBrackets = new RegExp(
  String.raw`[([](?:or |i\.e\.,? |= ?|[≥≤<>] ?)?(${number}) ?(${unitSpellings})(?:[)\]]|(?=[;,]))`,
  'dgu',
)

/** "7.8 mmol/L ", "≥6.5%, ": a number with its unit that ends right before it. */
const before = new RegExp(String.raw`(?<![\p{L}\d.,·–-])(${number}) ?(${unitSpellings}),? ?$`, 'u')

const longestBefore = 40

/** Words by which the second number is no conversion of the first. */
const aboutOnly =
  /\b(?:about|approximately|approx\.?|roughly|around|nearly|almost|ca\.?)[^\d]{0,12}$/iu

/** Reads what is printed in two units side by side: `conversion` claims. */
export const conversionExtractor = defineExtractor({
  id: 'conversions',
  emits: ['conversion'],
  extract(document) {
    return document.blocks.flatMap((block) =>
      block.kind === 'reference' ? [] : conversionsIn(document, block),
    )
  },
})

function conversionsIn(document: Document, block: Block): Claim<'conversion'>[] {
  const { text } = block.flat
  return [...text.matchAll(inBrackets)].flatMap((match): Claim<'conversion'>[] => {
    const from = Math.max(0, match.index - longestBefore)
    const stated = before.exec(text.slice(from, match.index))
    if (stated === null) return []
    const start = from + stated.index
    const [, first = '', firstUnit = ''] = stated
    const [inside, second = '', secondUnit = ''] = match
    const [unit, otherUnit] = [unitSpelled(firstUnit), unitSpelled(secondUnit)]
    if (unit === undefined || otherUnit === undefined) return []
    if (unit.dimension !== otherUnit.dimension || unit.key === otherUnit.key) return []
    if (aboutOnly.test(text.slice(Math.max(0, start - longestHedge), start))) return []
    const place = placeIn(document, block, start, match.index + inside.length)
    const words = place.context.slice(0, place.at)
    const analyte = unit.dimension === 'concentration' ? lastAnalyte(words) : undefined
    const figureAt = (figure: string, at: number): Figure => ({
      ...printed(figure),
      place: placeIn(document, block, at, at + figure.length),
    })
    return [
      {
        kind: 'conversion',
        measure: { key: 'conversion', label: analyte ?? unit.dimension },
        scope: {},
        value: {
          number: figureAt(first, start),
          unit: unit.key,
          other: figureAt(second, match.indices?.[1]?.[0] ?? match.index),
          otherUnit: otherUnit.key,
          ...(analyte !== undefined && { analyte }),
        },
        place,
      },
    ]
  })
}

const longestHedge = 24
