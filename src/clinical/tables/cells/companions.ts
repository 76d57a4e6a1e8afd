import type { Claim } from '../../../claims/claim.js'
import type { Deviation, Figure, Interval } from '../../../claims/figure.js'
import type { Announced } from '../../../claims/mentions/deviation.js'
import { numeralOf } from '../../../claims/mentions/numerals.js'
import type { Block } from '../../../document/document.js'
import { Placer } from '../../binding/placer.js'
import type { Reading } from '../../read-blocks.js'
import { readBoundsCell, tokensOf } from './cell.js'
import type { CellPlace } from './cell-place.js'
import type { Conventions } from '../head/conventions.js'
import type { Heading } from '../head/heading.js'
import type { Row } from '../rows/rows.js'

/**
 * A claim with what stands in a cell of its own and belongs to it: the interval, the deviation or
 * the share of the next column ("OR | 95% CI", "n | %", "3.5 | (2.0-7.3)"), or of the row below
 * ("Mean" over "SD").
 */
export function withCompanion(
  claim: Claim,
  reading: Reading,
  place: CellPlace,
  conventions: Conventions,
): Claim {
  const { columns, at, row, next } = place
  const behind = companionOf(place)
  if (behind === undefined) return claim
  const beside = columns[behind]
  const cell = row.cells.get(behind)
  if (beside?.role === 'companion' && beside.heading !== undefined) {
    const isSaid = isInBrackets(cell) || row.stub.announced.deviation !== undefined
    const said = isSaid ? announcedBy(conventions) : {}
    return joined(claim, reading, cell, { ...said, ...announcedOf(beside.heading) }, place)
  }
  if (isInBrackets(cell)) return joined(claim, reading, cell, announcedBy(conventions), place)
  if (next === undefined || !isCompanionRow(next)) return claim
  return joined(claim, reading, next.cells.get(at), announcedOf(next.stub), place)
}

/** Where what belongs to a cell stands: in the next column, unless that belongs to another. */
function companionOf({ at, owners }: CellPlace): number | undefined {
  if (owners.get(at + 2) === at) return at + 2
  return owners.has(at + 1) ? undefined : at + 1
}

/** Whether a heading names nothing but what belongs to other figures: "SD", "95% CI". */
export function isCompanion({ name, announced, statistics, form }: Heading): boolean {
  const announces = announced.interval !== undefined || announced.deviation !== undefined
  // "95% CI (%)": the bounds are in percent, as what they belong to.
  const hasForm = form === 'percent' ? announced.interval === undefined : form !== undefined
  return NAMELESS.test(name) && announces && statistics.length === 0 && !hasForm
}

/**
 * A row of what belongs to the row above, and none of results: "SD | 30 (37.5)" is stable disease,
 * "% (95% CI) | 23 (19–27)" has its own estimates.
 */
export function isCompanionRow({ stub, cells }: Row): boolean {
  const figures = [...cells.values()].filter(({ flat }) => /\d/.test(flat.text))
  const areResults = figures.every(({ flat }) => WITH_BRACKET.test(flat.text))
  return isCompanion(stub) && !(figures.length > 0 && areResults)
}

const WITH_BRACKET = /^\d[\d,]*(?:[.·]\d+)? ?%? ?[([][<≤]?\d[^()[\]]*[)\]]$/

const NAMELESS = /^(?:(?:un)?adjusted|crude)?$/i

/** A column that gives, of the counts in the column before it, the shares: "n | %". */
export function givesShares({ name, form, size }: Heading, before: Heading | undefined): boolean {
  const isShare = form === 'percent' && name === '' && size === undefined
  return isShare && before?.form === 'count' && before.name === ''
}

/** A cell of a bracket alone says more of the one before it, where the headings say what. */
export function belongsToCellBefore({ row, at }: CellPlace, conventions: Conventions): boolean {
  const { interval, deviation } = announcedBy(conventions)
  if (!isInBrackets(row.cells.get(at)) || (interval ?? deviation) === undefined) return false
  return BARE.test(row.cells.get(at - 1)?.flat.text ?? '')
}

function isInBrackets(cell: Block | undefined): boolean {
  return cell !== undefined && IN_BRACKETS.test(cell.flat.text)
}

const IN_BRACKETS = /^[([][^()[\]]{1,40}[)\]]$/
const BARE = /^[-−–]?\d[\d,]*(?:[.·]\d+)?$/

/** What a cell of its own may say of a figure. */
type Said = Pick<Announced, 'interval' | 'deviation' | 'share'>

function announcedOf({ announced, form }: Heading): Said {
  const { interval, deviation } = announced
  return {
    ...(interval && { interval }),
    ...(deviation && { deviation }),
    ...(form === 'percent' && { share: true }),
  }
}

function announcedBy({ interval, deviation }: Conventions): Said {
  return { ...(interval && { interval }), ...(deviation && { deviation }) }
}

function joined(
  claim: Claim,
  reading: Reading,
  cell: Block | undefined,
  { interval, deviation, share }: Said,
  { notes, group }: CellPlace,
): Claim {
  if (cell === undefined) return claim
  const tokens = tokensOf(cell, reading.vocabulary, notes).filter(({ type }) => type !== 'mark')
  const placer = new Placer(reading.document, cell)
  const all = tokensOf(cell, reading.vocabulary, notes)
  const bounds = interval && readBoundsCell(all, interval)
  if (bounds !== undefined) return withInterval(claim, placer.interval(bounds))
  const [number, another] = tokens
  if (number?.type !== 'number' || another !== undefined) return claim
  const figure = placer.figure(numeralOf(number))
  if (claim.kind === 'count') return share === true ? withShare(claim, figure, group) : claim
  return deviation === undefined ? claim : withDeviation(claim, { type: deviation, number: figure })
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

function withShare(claim: Claim<'count'>, percent: Figure, group: Figure | undefined): Claim {
  const { subject, measure, scope, place, value } = claim
  if (percent.value > 100) return claim
  return {
    kind: 'proportion',
    ...(subject && { subject }),
    measure,
    scope,
    value: { percent, count: value.number, ...(group && { group }) },
    place,
  }
}
