import type { Claim } from '../../claims/claim.js'
import type { Deviation, Interval } from '../../claims/figure.js'
import { isNumberAt, numeralOf } from '../../claims/mentions/numerals.js'
import type { Block } from '../../document/document.js'
import { Placer } from '../binding/placer.js'
import type { Reading } from '../read-blocks.js'
import { readBoundsCell, tokensOf } from './cell.js'
import type { CellPlace } from './cell-place.js'
import type { Heading } from './heading.js'

/**
 * A claim with what stands in a cell of its own and belongs to it: the interval or the deviation of
 * the next column ("OR | 95% CI"), or of the row below ("Mean" over "SD").
 */
export function withCompanion(claim: Claim, reading: Reading, place: CellPlace): Claim {
  const { columns, at, row, next } = place
  const beside = columns[at + 1]
  if (beside?.role === 'companion')
    return joined(claim, reading, row.cells.get(at + 1), beside.heading)
  if (next === undefined || !isCompanion(next.stub)) return claim
  return joined(claim, reading, next.cells.get(at), next.stub)
}

/** Whether a heading names nothing but what belongs to other figures: "SD", "95% CI". */
export function isCompanion({ name, announced, statistics, form }: Heading): boolean {
  const announces = announced.interval !== undefined || announced.deviation !== undefined
  return name === '' && announces && statistics.length === 0 && form === undefined
}

function joined(
  claim: Claim,
  reading: Reading,
  cell: Block | undefined,
  heading: Heading | undefined,
): Claim {
  if (cell === undefined || heading === undefined) return claim
  const { interval, deviation } = heading.announced
  const tokens = tokensOf(cell, reading.vocabulary)
  const placer = new Placer(reading.document, cell)
  const bounds = interval && readBoundsCell(tokens, interval)
  if (bounds !== undefined) return withInterval(claim, placer.interval(bounds))
  const [number] = tokens
  if (deviation === undefined || !isNumberAt(number) || tokens.length > 1) return claim
  return withDeviation(claim, placer.deviation({ type: deviation, number: numeralOf(number) }))
}

function withInterval(claim: Claim, interval: Interval): Claim {
  const isOfSample = interval.type === 'range' || interval.type === 'interquartile'
  if (claim.kind === 'estimate' && isOfSample)
    return { ...claim, value: { ...claim.value, spread: interval } }
  if (claim.kind === 'estimate') return { ...claim, value: { ...claim.value, interval } }
  if (claim.kind === 'ratio') return { ...claim, value: { ...claim.value, interval } }
  return claim.kind === 'proportion' ? { ...claim, value: { ...claim.value, interval } } : claim
}

function withDeviation(claim: Claim, deviation: Deviation): Claim {
  return claim.kind === 'estimate' ? { ...claim, value: { ...claim.value, deviation } } : claim
}
