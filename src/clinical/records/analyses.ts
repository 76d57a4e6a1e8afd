import type { Claim } from '../../claims/claim.js'
import type { Interval } from '../../claims/figure.js'
import type { PValue } from '../kinds.js'
import type { Scope } from '../../claims/scope.js'
import { type Field, fieldAt, textAt } from '../../document/field.js'
import { printed } from '../../statistics/printed-number.js'
import { measureNamed } from './measure-named.js'
import { type RecordReader, stated } from './record-reader.js'

/** What a statistical analysis of an outcome gives: its p-value, its ratio or difference. */
export function analysisClaims(
  analysis: Field,
  title: string,
  outcomeScope: Scope,
  reader: RecordReader,
): Claim[] {
  const outcome = measureNamed(title, reader.vocabulary)
  const endpoint = stated(outcome.label, outcome.key ?? title.toLowerCase())
  const scope = { ...outcomeScope, endpoint }
  return [
    ...pValue(fieldAt(analysis, 'pValue'), analysis, scope, reader),
    ...effect(analysis, scope, reader),
  ]
}

/** "<0.001", "=0.247", "0.03". */
const P_VALUE = /^(<=|>=|≤|≥|<|>|=)?\s?((?:0?\.\d{1,15})|[01](?:\.0+)?)$/

const COMPARATORS: Readonly<Record<string, PValue['comparator']>> = {
  '<': '<',
  '>': '>',
  '<=': '<=',
  '≤': '<=',
  '>=': '>=',
  '≥': '>=',
}

/** The p-value, if it is one against no effect: one against a margin says something else. */
function pValue(
  field: Field | undefined,
  analysis: Field,
  scope: Scope,
  reader: RecordReader,
): Claim[] {
  const [, sign = '', digits = ''] = P_VALUE.exec(textAt(analysis, 'pValue') ?? '') ?? []
  const type = textAt(analysis, 'nonInferiorityType') ?? ''
  if (field === undefined || digits === '' || /non.?inferiority|equivalence/i.test(type)) return []
  const number = { ...printed(digits), place: reader.place(field) }
  const value = { comparator: COMPARATORS[sign] ?? '=', number } as const
  return [reader.claim('p-value', field, { key: 'p-value', label: 'p-value' }, value, scope)]
}

function effect(analysis: Field, scope: Scope, reader: RecordReader): Claim[] {
  const field = fieldAt(analysis, 'paramValue')
  const number = reader.figure(analysis, 'paramValue')
  const parameter = textAt(analysis, 'paramType')
  if (field === undefined || number === undefined || parameter === undefined) return []
  const measure = measureNamed(parameter, reader.vocabulary)
  const interval = intervalOf(analysis, reader)
  if (measure.nature === 'ratio') {
    return [reader.claim('ratio', field, measure, { number, ...(interval && { interval }) }, scope)]
  }
  const isDifference = /difference/i.test(parameter)
  const value = {
    ...(isDifference && { statistic: 'difference' }),
    number,
    ...(interval && { interval }),
  }
  return [reader.claim('estimate', field, { label: measure.label }, value, scope)]
}

/** The interval of an analysis, where it has two sides and says its level. */
function intervalOf(analysis: Field, reader: RecordReader): Interval | undefined {
  const level = reader.figure(analysis, 'ciPctValue')
  const lower = reader.bound(analysis, 'ciLowerLimit')
  const upper = reader.bound(analysis, 'ciUpperLimit')
  const isOneSided = /one|1/i.test(textAt(analysis, 'ciNumSides') ?? '')
  if (level === undefined || lower === undefined || upper === undefined || isOneSided) {
    return undefined
  }
  return { type: 'confidence', level: level.value, lower, upper, place: lower.place }
}
