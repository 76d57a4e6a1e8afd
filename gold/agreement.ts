import type { GoldClaim } from './gold-claim.js'
import type { Reading } from './reading.js'
import { sameWords } from './words.js'

/** Fields that are compared only where both sides have them: they bind the figures, like a measure. */
const bindings: ReadonlySet<string> = new Set(['unit', 'statistic', 'agency', 'action'])

/** Fields that hold words. */
const inWords: ReadonlySet<string> = new Set(['type', 'text', 'names', 'agency', 'action'])

/** Whether a claim found states the same figures as a gold claim, at the same place. */
export function matches(found: Reading, gold: GoldClaim): boolean {
  if (found.kind !== gold.kind) return false
  if (found.at[0] >= gold.at[1] || gold.at[0] >= found.at[1]) return false
  const value = withSpread(found.value, gold.value)
  const names = new Set([...Object.keys(value), ...Object.keys(gold.value)])
  return [...names].every((name) => {
    if (bindings.has(name)) return true
    return sameValue(name, value[name], gold.value[name])
  })
}

/**
 * What a passage leaves of unknown sort, the document may tell elsewhere: a deviation that is known
 * to be a standard one is a spread as well.
 */
function withSpread(found: Reading['value'], gold: GoldClaim['value']): Reading['value'] {
  const { sd, se, ...others } = found
  const spread = sd ?? se
  return gold['spread'] === undefined || spread === undefined ? found : { ...others, spread }
}

function sameValue(
  name: string,
  a: string | readonly string[] | undefined,
  b: string | readonly string[] | undefined,
): boolean {
  if (a === undefined || b === undefined) return a === b
  const [first, second] = [[a].flat(), [b].flat()]
  return (
    first.length === second.length &&
    first.every((part, index) => sameFigure(name, part, second[index] ?? ''))
  )
}

function sameFigure(name: string, a: string, b: string): boolean {
  if (inWords.has(name)) return sameWords(a, b)
  const numbers = [a, b].map((text) => Number(text.replaceAll(',', '')))
  if (numbers.every(Number.isFinite)) return numbers[0] === numbers[1]
  return plain(a) === plain(b)
}

/** Without case and spaces: "ISRCTN 1234" is "isrctn1234". */
function plain(text: string): string {
  return text.toUpperCase().replaceAll(/\s/g, '')
}

/** What of a match's measure and scope is right. */
export interface Binding {
  /** Nothing that was bound is wrong. */
  readonly isSound: boolean
  /** All that the gold claim states is bound. */
  readonly isWhole: boolean
}

/** How measure, statistic and scope of two matching claims compare. */
export function bindingOf(found: Reading, gold: GoldClaim): Binding {
  const measure = measureOf(found, gold)
  const isMisstated = [...bindings].some((name) => {
    const [own, wanted] = [found.value[name], gold.value[name]]
    return typeof own === 'string' && typeof wanted === 'string' && !sameUnit(own, wanted)
  })
  const stated = Object.entries(gold.scope)
  const wrong = Object.entries(found.scope).filter(
    ([name, value]) =>
      name !== 'condition' &&
      !found.defined.includes(name) &&
      !stated.some(([other, wanted]) => mayMean(name, other) && sameWords(value, wanted)),
  )
  const missing = stated.filter(
    ([name, wanted]) =>
      !isOutcome(name, wanted, found) &&
      !Object.entries(found.scope).some(
        ([other, value]) => mayMean(other, name) && sameWords(value, wanted),
      ),
  )
  return {
    isSound: measure !== 'wrong' && !isMisstated && wrong.length === 0,
    isWhole: measure === 'right' && !isMisstated && missing.length === 0,
  }
}

/** A difference of an outcome may have the outcome as its measure. */
function isOutcome(name: string, wanted: string, found: Reading): boolean {
  return name === 'endpoint' && sameWords(found.measure, wanted)
}

/** Kinds that say themselves what is claimed. */
const namedByKind: ReadonlySet<string> = new Set([
  'p-value',
  'dose',
  'allocation',
  'identifier',
  'alias',
  'designation',
])

function measureOf(
  found: Reading,
  { kind, measure, scope }: GoldClaim,
): 'right' | 'open' | 'wrong' {
  if (namedByKind.has(kind) || measure.length === 0) return 'right'
  const accepted = [...measure, ...(scope['endpoint'] === undefined ? [] : [scope['endpoint']])]
  if (accepted.some((name) => sameWords(found.measure, name))) return 'right'
  return found.isNamed ? 'wrong' : 'open'
}

function sameUnit(a: string, b: string): boolean {
  const [first, second] = [a, b].map((unit) =>
    unit
      .toLowerCase()
      .replaceAll(/(?<=[a-z]{2})s\b/g, '')
      .replaceAll(/[\s.]/g, '')
      .replaceAll('μ', 'µ'),
  )
  if (first === undefined || second === undefined) return false
  return first.startsWith(second) || second.startsWith(first)
}

/** Dimensions that name a group of people: which of them a word belongs to is often a matter of taste. */
const groups: ReadonlySet<string> = new Set([
  'arm',
  'cohort',
  'condition',
  'dose',
  'analysisSet',
  'subgroup',
])

function mayMean(name: string, other: string): boolean {
  return name === other || (groups.has(name) && groups.has(other))
}
