import type { Claim, Subject } from '../../claims/claim.js'
import { defineExtractor } from '../../claims/extractor.js'
import type { Figure, Interval } from '../../claims/figure.js'
import type { Scope } from '../../claims/scope.js'
import type { Vocabulary } from '../../claims/vocabulary.js'
import { type Field, fieldAt, fieldPlace, flatOf, itemsAt, textAt } from '../../document/field.js'
import { parseIsoDate } from '../../statistics/partial-date.js'
import { printed } from '../../statistics/printed-number.js'
import { keyOf, stated } from '../records/record-reader.js'
import { measureOf } from './measure.js'
import { readClaimFile } from './read.js'
import type { WrittenClaim } from './schema.js'

/** Reads the claims of claim files. */
export const claimFileExtractor = defineExtractor({
  id: 'claim-file',
  emits: ['count', 'proportion', 'estimate', 'ratio', 'p-value', 'date', 'attribute', 'identifier'],
  extract({ path, fields = [] }, { vocabulary, facts }) {
    const [root] = fields
    if (root === undefined || textAt(root, 'claimlint') !== 'claims') return []
    const written = readClaimFile(root).content?.claims ?? []
    return itemsAt(root, 'claims').flatMap((field, at) => {
      const claim = written[at]
      return claim === undefined
        ? []
        : claimOf(claim, { path, field, vocabulary, subject: facts.subject })
    })
  },
})

interface Context {
  readonly path: string
  /** The claim's own object. */
  readonly field: Field
  readonly vocabulary: Vocabulary
  /** What the file is about. */
  readonly subject: string | undefined
}

function claimOf(written: WrittenClaim, context: Context): Claim[] {
  const { field, path, vocabulary } = context
  const name = written.subject ?? context.subject
  const subject: Subject | undefined =
    name === undefined
      ? undefined
      : {
          key: name,
          name,
          origin: written.subject === undefined ? 'inherited' : 'stated',
          rule: 'record-field',
        }
  const about = {
    ...(subject && { subject }),
    measure: measureOf(written.measure, vocabulary),
    scope: scopeOf(field),
  }
  const at = (key: string) => fieldPlace(path, fieldAt(field, key) ?? field)
  switch (written.kind) {
    case 'count': {
      const { unit, status } = written
      const number = figureAt(path, field, 'number')
      if (number === undefined) return []
      const value = { number, ...(unit !== undefined && { unit }), ...(status && { status }) }
      return [{ ...about, kind: 'count', value, place: at('number') }]
    }
    case 'proportion': {
      const parts = {
        percent: figureAt(path, field, 'percent'),
        count: figureAt(path, field, 'count'),
        denominator: figureAt(path, field, 'denominator'),
        interval: intervalAt(path, field),
      }
      const key = ['percent', 'count'].find((part) => fieldAt(field, part) !== undefined)
      return key === undefined
        ? []
        : [{ ...about, kind: 'proportion', value: known(parts), place: at(key) }]
    }
    case 'estimate': {
      const { statistic, unit } = written
      const number = figureAt(path, field, 'number')
      const value = known({ statistic, number, unit, interval: intervalAt(path, field) })
      return [{ ...about, kind: 'estimate', value, place: at('number') }]
    }
    case 'ratio': {
      const number = figureAt(path, field, 'number')
      const interval = intervalAt(path, field)
      if (number === undefined) return []
      return [
        {
          ...about,
          kind: 'ratio',
          value: { number, ...(interval && { interval }) },
          place: at('number'),
        },
      ]
    }
    case 'p-value': {
      const number = figureAt(path, field, 'number')
      if (number === undefined) return []
      return [
        {
          ...about,
          kind: 'p-value',
          value: { comparator: written.comparator, number },
          place: at('number'),
        },
      ]
    }
    case 'date': {
      const date = parseIsoDate(written.date)
      if (date === undefined) return []
      const { status } = written
      const value = { date, text: written.date, ...(status && { status }) }
      return [{ ...about, kind: 'date', value, place: at('date') }]
    }
    case 'attribute': {
      const value = { key: keyOf(written.value), text: written.value }
      return [{ ...about, kind: 'attribute', value, place: at('value') }]
    }
    case 'identifier': {
      const scheme = written.scheme.toLowerCase()
      const id = written.id.replaceAll(/\s/g, '').toUpperCase()
      const value = { scheme, id: scheme === 'doi' ? id.toLowerCase() : id }
      const measure = { ...about.measure, key: scheme, label: `${scheme.toUpperCase()} identifier` }
      return [{ ...about, kind: 'identifier', measure, value, place: at('id') }]
    }
  }
}

type Known<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> }

/** An object without what is undefined. */
function known<T extends object>(parts: T): Known<T> {
  return Object.fromEntries(
    Object.entries(parts).filter(([, value]) => value !== undefined),
  ) as Known<T>
}

function scopeOf(field: Field): Scope {
  return Object.fromEntries(
    itemsAt(field, 'scope').map((part) => [part.name, stated(flatOf(part).text)]),
  )
}

function figureAt(path: string, holder: Field, name: string): Figure | undefined {
  const field = fieldAt(holder, name)
  if (field === undefined) return undefined
  const digits = flatOf(field).text.replace(/ ?%$/, '').replace(/^\+/, '')
  return { ...printed(digits), place: fieldPlace(path, field) }
}

function intervalAt(path: string, holder: Field): Interval | undefined {
  const field = fieldAt(holder, 'interval')
  if (field === undefined) return undefined
  const [level, lower, upper] = ['level', 'lower', 'upper'].map((name) =>
    figureAt(path, field, name),
  )
  if (level === undefined || lower === undefined || upper === undefined) return undefined
  return { type: 'confidence', level: level.value, lower, upper, place: lower.place }
}
