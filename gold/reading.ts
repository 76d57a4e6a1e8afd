import { type Claim, type Deviation, type FigureOrOpen, type Interval, isFigure } from 'claimlint'
import { type GoldKind, isGoldKind } from './gold-claim.js'

/** A claim of the extractor in the terms of the gold claims. */
export interface Reading {
  readonly at: readonly [start: number, end: number]
  readonly kind: GoldKind
  readonly measure: string
  /** Whether the vocabulary knows the measure; if not, its words are only those that stand there. */
  readonly isNamed: boolean
  readonly scope: Readonly<Record<string, string>>
  /** The dimensions that hold by what the document says elsewhere. */
  readonly defined: readonly string[]
  readonly value: Readonly<Record<string, string | readonly string[]>>
}

/** The reading of a claim; undefined for kinds that are not annotated. */
export function readingOf(claim: Claim): Reading | undefined {
  const { kind, place, measure, scope } = claim
  if (!isGoldKind(kind)) return undefined
  const dimensions = Object.entries(scope)
  return {
    at: [place.start, place.end],
    kind,
    measure: measure.label,
    isNamed: measure.key !== undefined,
    scope: Object.fromEntries(dimensions.map(([name, { key, text }]) => [name, `${key} ${text}`])),
    defined: dimensions.filter(([, { origin }]) => origin === 'defined').map(([name]) => name),
    value: defined(valueOf(claim)),
  }
}

type Parts = Record<string, string | readonly string[] | undefined>

function valueOf(claim: Claim): Parts {
  switch (claim.kind) {
    case 'count':
      return { number: figure(claim.value.number) }
    case 'proportion': {
      const { percent, open, range, count, denominator, interval } = claim.value
      return {
        percent: figure(percent ?? open),
        range: bounds(range),
        count: figure(count),
        denominator: figure(denominator),
        ci: bounds(interval),
      }
    }
    case 'estimate': {
      const { number, unit, statistic, interval, spread, deviation } = claim.value
      const name = spread?.type === 'interquartile' ? 'iqr' : 'range'
      return {
        number: figure(number),
        unit,
        statistic,
        ci: bounds(interval),
        [name]: bounds(spread),
        [deviationName(deviation?.type)]: figure(deviation?.number),
      }
    }
    case 'ratio':
      return { number: figure(claim.value.number), ci: bounds(claim.value.interval) }
    case 'p-value':
      return { comparator: claim.value.comparator, number: figure(claim.value.number) }
    case 'dose':
      return {
        number: figure(claim.value.amount),
        range: bounds(claim.value.range),
        unit: claim.value.unit,
      }
    case 'date':
      return { date: isoOf(claim.value.date) }
    case 'designation': {
      const { type, agency, action, date } = claim.value
      return { type, agency, action, date: date && isoOf(date) }
    }
    case 'allocation':
      return { parts: claim.value.parts.map(String) }
    case 'time-frame':
      return { number: figure(claim.value.length), unit: claim.value.unit }
    case 'identifier':
      return { id: claim.value.id }
    case 'status':
      return { text: claim.value.text }
    case 'alias':
      return { names: claim.value.names }
    default:
      return {}
  }
}

function figure(value: FigureOrOpen | undefined): string | undefined {
  if (value === undefined) return undefined
  return isFigure(value) ? String(value.value) : openName[value.open]
}

const openName = { 'not-estimable': 'NE', 'not-reached': 'NR', 'not-reported': 'NA' } as const

function deviationName(type: Deviation['type']): string {
  if (type === undefined) return 'spread'
  return type === 'standard-deviation' ? 'sd' : 'se'
}

function bounds(interval: Interval | undefined): string[] | undefined {
  if (interval === undefined) return undefined
  return [figure(interval.lower) ?? '', figure(interval.upper) ?? '']
}

function isoOf({ year, month, day }: { year: number; month?: number; day?: number }): string {
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}

function defined(parts: Parts): Reading['value'] {
  return Object.fromEntries(
    Object.entries(parts).filter(
      (entry): entry is [string, string | readonly string[]] => entry[1] !== undefined,
    ),
  )
}
