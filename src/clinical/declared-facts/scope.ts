import type { Scope, ScopeDimension, ScopeValue } from '../../claims/scope.js'
import type { Vocabulary } from '../../claims/vocabulary.js'
import { readDate } from '../../document/printed-date.js'
import { formatDate, parseIsoDate } from '../../statistics/partial-date.js'
import { dimensionNames } from '../claim-files/schema.js'
import type { Profile } from '../profile/profile.js'
import { measureNamed } from '../records/measure-named.js'
import { stated } from '../records/record-reader.js'
import { headingOf } from '../tables/head/heading.js'
import { timeNamed } from '../tables/names/times.js'

/** What the scope of a declared fact is read with. */
export interface ScopeReader {
  readonly vocabulary: Vocabulary
  readonly profile: Profile
}

/** A scope, or the dimension of it that cannot be read and why. */
export type ScopeReading = { readonly scope: Scope } | { readonly key: string; problem: string }

const known: readonly ScopeDimension[] = [...dimensionNames, 'cutoff']

/** The scope of a declared fact, with the keys that documents give its values. */
export function declaredScope(
  written: Readonly<Record<string, string>>,
  reader: ScopeReader,
): ScopeReading {
  const scope: Partial<Record<ScopeDimension, ScopeValue>> = {}
  for (const [name, text] of Object.entries(written)) {
    const key = `scope.${name}`
    const dimension = known.find((one) => one === name)
    if (dimension === undefined) {
      return {
        key,
        problem: `there is no such dimension; known are ${known.toSorted().join(', ')}`,
      }
    }
    const value = valueOf(dimension, text.trim(), reader)
    if (value === undefined) {
      return { key, problem: `"${text}" is no date; write it as "30 June 2025" or "2025-06-30"` }
    }
    scope[dimension] = value
  }
  return { scope }
}

function valueOf(
  dimension: ScopeDimension,
  text: string,
  { vocabulary, profile }: ScopeReader,
): ScopeValue | undefined {
  switch (dimension) {
    case 'cutoff': {
      const date = parseIsoDate(text) ?? readDate(text)?.date
      return date && stated(text, formatDate(date))
    }
    case 'timePoint':
      return stated(text, timeNamed(text)?.key)
    case 'endpoint':
      return stated(text, measureNamed(text.replaceAll('-', ' '), vocabulary).key)
    default: {
      const { group, scope } = headingOf(text, vocabulary, profile)
      return stated(text, (group[dimension] ?? scope[dimension])?.key)
    }
  }
}
