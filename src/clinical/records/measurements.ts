import type { Claim, Measure } from '../../claims/claim.js'
import type { Figure, Interval } from '../../claims/figure.js'
import type { Scope } from '../../claims/scope.js'
import { type Field, fieldAt, itemsAt, textAt } from '../../document/field.js'
import { type Groups, isPeople, peopleBy } from './groups.js'
import { measureNamed } from './measure-named.js'
import { keyOf, type RecordReader, stated } from './record-reader.js'

/** What the measurements of a module share. */
export interface MeasurementContext {
  readonly groups: Groups
  readonly people: ReturnType<typeof peopleBy>
  readonly scope: Scope
  readonly reader: RecordReader
}

/** What all measurements of one measure share. */
interface Told {
  readonly measure: Measure
  readonly statistic: string
  readonly unit: string
  readonly dispersion: string
}

/** The claims of a measure of baseline or outcome: a figure for each group, class and category. */
export function measurementClaims(measure: Field, context: MeasurementContext): Claim[] {
  const { reader } = context
  const told: Told = {
    measure: measureNamed(textAt(measure, 'title') ?? 'measure', reader.vocabulary),
    statistic: keyOf(textAt(measure, 'paramType') ?? ''),
    unit: textAt(measure, 'unitOfMeasure') ?? '',
    dispersion: keyOf(textAt(measure, 'dispersionType') ?? ''),
  }
  const ofMeasure = withOwn(peopleBy(measure, reader), context.people)
  return itemsAt(measure, 'classes').flatMap((cls) => {
    const people = withOwn(peopleBy(cls, reader), ofMeasure)
    return itemsAt(cls, 'categories').flatMap((category) => {
      const words = [textAt(cls, 'title'), textAt(category, 'title')].filter(
        (title) => title !== undefined,
      )
      const subgroup = words.length === 0 ? {} : { subgroup: stated(words.join(': ')) }
      return itemsAt(category, 'measurements').flatMap((holder) => {
        const id = textAt(holder, 'groupId') ?? ''
        const group = context.groups.get(id)
        if (group === undefined) return []
        const scope = { ...group, ...context.scope, ...subgroup }
        return measured(holder, told, people.get(id)?.number, scope, reader)
      })
    })
  })
}

function withOwn(
  own: ReturnType<typeof peopleBy>,
  others: ReturnType<typeof peopleBy>,
): ReturnType<typeof peopleBy> {
  return own.size > 0 ? new Map([...others, ...own]) : others
}

function measured(
  holder: Field,
  told: Told,
  people: Figure | undefined,
  scope: Scope,
  reader: RecordReader,
): Claim[] {
  const field = fieldAt(holder, 'value')
  const number = reader.figure(holder, 'value')
  if (field === undefined || number === undefined) return []
  const limits = limitsOf(holder, told.dispersion, reader)
  if (isShareOfPeople(told)) {
    const interval = limits?.type === 'confidence' ? { interval: limits } : {}
    const group = people && { group: people }
    const value = { percent: number, ...group, ...interval }
    return [reader.claim('proportion', field, told.measure, value, scope)]
  }
  if (isCountOfPeople(told) && number.decimals === 0) {
    const denominator = people && { denominator: people }
    return [
      reader.claim('proportion', field, told.measure, { count: number, ...denominator }, scope),
    ]
  }
  const deviation = reader.figure(holder, 'spread')
  const type = DEVIATIONS[told.dispersion]
  const statistic = STATISTICS[told.statistic]
  const value = {
    ...(statistic !== undefined && { statistic }),
    number,
    ...(told.unit !== '' && { unit: told.unit }),
    ...(deviation !== undefined &&
      type !== undefined && { deviation: { type, number: deviation } }),
    ...(limits && (limits.type === 'confidence' ? { interval: limits } : { spread: limits })),
  }
  return [reader.claim('estimate', field, told.measure, value, scope)]
}

const STATISTICS: Readonly<Record<string, string>> = {
  mean: 'mean',
  'least-squares-mean': 'mean',
  median: 'median',
}

const DEVIATIONS: Readonly<Record<string, 'standard-deviation' | 'standard-error'>> = {
  'standard-deviation': 'standard-deviation',
  'standard-error': 'standard-error',
}

/** "Percentage of participants", given as such: not the mean of each person's percentage. */
function isShareOfPeople({ unit, statistic }: Told): boolean {
  return (
    statistic === 'number' &&
    /^(?:percent|percentage|%)(?: of| \(%\) of)? (?:\w+ )?(?:participants|patients|subjects)$/i.test(
      unit,
    )
  )
}

function isCountOfPeople({ unit, statistic }: Told): boolean {
  return statistic === 'count-of-participants' || (statistic === 'number' && isPeople(unit))
}

function limitsOf(holder: Field, dispersion: string, reader: RecordReader): Interval | undefined {
  const lower = reader.bound(holder, 'lowerLimit')
  const upper = reader.bound(holder, 'upperLimit')
  if (lower === undefined || upper === undefined) return undefined
  const level = /^(\d{2}(?:\.\d+)?)-confidence-interval$/.exec(dispersion)?.[1]
  if (level !== undefined) {
    return { type: 'confidence', level: Number(level), lower, upper, place: lower.place }
  }
  if (dispersion === 'full-range') return { type: 'range', lower, upper, place: lower.place }
  const isQuartiles = dispersion === 'inter-quartile-range'
  return isQuartiles ? { type: 'interquartile', lower, upper, place: lower.place } : undefined
}
