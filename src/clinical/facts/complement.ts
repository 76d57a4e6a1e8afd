import type { Figure } from '../../claims/figure.js'
import type { ClaimParts } from './parts.js'

/** Shares of all who are left by another share: who did not respond are those without a response. */
const COMPLEMENTS: ReadonlyMap<string, string> = new Map([
  ['non-response-rate', 'objective-response-rate'],
])

/** The measure that a measure is the complement of: together they make 100%. */
export function complementOf(measure: string | undefined): string | undefined {
  return measure === undefined ? undefined : COMPLEMENTS.get(measure)
}

/** The numbers of the complement of a share: 79.2% without is 20.8% with, 19 of 24 is 5 of 24. */
export function complemented(parts: ClaimParts): ClaimParts {
  const { count, estimate, interval, lower, size, unit, upper } = parts
  return {
    estimate: estimate && lessFrom(100, estimate),
    lower: upper && lessFrom(100, upper),
    upper: lower && lessFrom(100, lower),
    count: count && size && lessFrom(size.value, count),
    size,
    interval,
    unit,
  }
}

/** What a figure leaves of a whole, with as many decimals; "at least" turns into "at most". */
function lessFrom(whole: number, figure: Figure): Figure {
  const text = (whole - figure.value).toFixed(figure.decimals)
  const { decimals, hedge, place } = figure
  const turned = hedge && (TURNED.get(hedge) ?? hedge)
  return { text, value: Number(text), decimals, place, ...(turned && { hedge: turned }) }
}

const TURNED: ReadonlyMap<Figure['hedge'], Figure['hedge']> = new Map([
  ['above', 'below'],
  ['below', 'above'],
  ['at-least', 'at-most'],
  ['at-most', 'at-least'],
] as const)
