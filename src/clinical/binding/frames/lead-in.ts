import type { Scope } from '../../../claims/scope.js'
import { isMark } from '../../../claims/tokens/token.js'
import type { MeasureMention } from '../../reading/measure-mentions.js'
import type { Sentence } from '../../reading/sentence.js'
import { isComparison } from '../comparisons/endpoint.js'
import type { Draft } from './frame.js'
import { timePointOf } from '../groups/time-points.js'

/** What a sentence that ends with a colon hands on to the items of the list below it. */
export interface LeadIn {
  /** The measure that items without one of their own give. */
  readonly stem?: MeasureMention
  /** Severity, assessor and time point: "Events of grade 3 or higher were:". */
  readonly scope: Scope
}

const SAID_BEFORE = { origin: 'inherited', rule: 'lead-in' } as const

/** What a lead-in says once for all items, in doubt (two measures, two grades) nothing. */
export function leadInOf({ tokens, measures, markers }: Sentence): LeadIn | undefined {
  if (!isMark(tokens.at(-1), ':')) return undefined
  const scope: Draft = {}
  for (const dimension of ['severity', 'assessor'] as const) {
    const [first, ...others] = markers.filter((marker) => marker.dimension === dimension)
    if (first === undefined || others.some(({ key }) => key !== first.key)) continue
    scope[dimension] = { key: first.key, text: first.text, ...SAID_BEFORE }
  }
  const [measure, another] = measures
  if (measure === undefined || another !== undefined || isComparison(measure)) return { scope }
  const { timePoint, ...stem } = measure
  const time = tokens[timePoint ?? -1]
  if (time?.type === 'number')
    scope.timePoint = { ...timePointOf(time, undefined, 'lead-in'), ...SAID_BEFORE }
  return { stem, scope }
}
