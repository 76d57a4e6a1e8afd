import type { Claim, Measure, Subject } from '../../claims/claim.js'
import type { Figure, FigureOrOpen } from '../../claims/figure.js'
import type { ClaimKind, ClaimKinds } from '../../claims/kinds.js'
import type { Scope, ScopeValue } from '../../claims/scope.js'
import type { Vocabulary } from '../../claims/vocabulary.js'
import { type Field, fieldAt, fieldPlace, flatOf } from '../../document/field.js'
import type { Place } from '../../document/place.js'
import { printed } from '../../statistics/printed-number.js'

/** Makes claims of the fields of one record. */
export class RecordReader {
  readonly vocabulary: Vocabulary
  readonly #path: string
  readonly #subject: Subject | undefined

  constructor(path: string, vocabulary: Vocabulary, subject: Subject | undefined) {
    this.vocabulary = vocabulary
    this.#path = path
    this.#subject = subject
  }

  /** A claim that a field holds. */
  claim<K extends ClaimKind>(
    kind: K,
    field: Field,
    measure: Measure,
    value: ClaimKinds[K],
    scope: Scope = {},
  ): Claim {
    return {
      kind,
      ...(this.#subject && { subject: this.#subject }),
      measure: { ...measure, rule: 'record-field' },
      scope,
      value,
      place: this.place(field),
    } as Claim
  }

  /** The place of a field's value, or of a part of it. */
  place(field: Field, start?: number, end?: number): Place {
    return fieldPlace(this.#path, field, start, end)
  }

  /** The claim that a field of the record has a text; none where it is missing or empty. */
  attribute(key: string, field: Field | undefined, scope: Scope = {}): Claim[] {
    const text = field === undefined ? '' : flatOf(field).text
    if (field === undefined || text === '') return []
    return [this.claim('attribute', field, named(key), { key: keyOf(text), text }, scope)]
  }

  /** The number that a field prints; nothing for other text ("NA"). */
  figure(holder: Field, ...names: readonly string[]): Figure | undefined {
    const field = fieldAt(holder, ...names)
    const text = field === undefined ? '' : flatOf(field).text
    if (field === undefined || !NUMBER.test(text)) return undefined
    return { ...printed(text), place: this.place(field) }
  }

  /** The number that a field prints, or that it has none. */
  bound(holder: Field, name: string): FigureOrOpen | undefined {
    const number = this.figure(holder, name)
    const field = fieldAt(holder, name)
    if (number !== undefined || field === undefined) return number
    const text = flatOf(field).text
    if (!/^(?:NA|N\/A|NE|NR)$/i.test(text)) return undefined
    return { open: 'not-estimable', text, place: this.place(field) }
  }
}

/** "31", "1,234", "-0.35"; no number in scientific notation, and none with a sign before it. */
const NUMBER = /^-?(?:\d{1,15}|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d{1,15})?$/

/** A measure by its key; the label is its words. */
export function named(key: string): Measure {
  return { key, label: key.replaceAll('-', ' ') }
}

/** A value of scope that a text names. */
export function stated(text: string, key: string = text.toLowerCase()): ScopeValue {
  return { key, text, origin: 'stated', rule: 'record-field' }
}

/** Text in the form that keys have: "ACTIVE_NOT_RECRUITING", "Phase 2/Phase 3", "18 Years". */
export function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\d.]+/gu, '-')
    .replace(/^-|-$/g, '')
}
