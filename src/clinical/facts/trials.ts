import type { Claim } from '../../claims/claim.js'
import { groupBy } from '../../claims/group-by.js'
import { SubjectNames } from '../../claims/subject-names.js'

/** What names a trial: its numbers in registers, and its acronym. */
export type TrialName = Claim<'identifier'> | Claim<'attribute'>

/** Which trials the sources of a corpus name, whatever each calls them. */
export interface Trials {
  /** The key of the trial that a claim names. */
  readonly keyOf: (claim: TrialName) => string
  /** The keys of the trials that a source names; one trial has one key. */
  readonly of: (path: string) => ReadonlySet<string>
  /** All names of the trial with a key, as sources print them: numbers, then acronyms. */
  readonly namesOf: (key: string) => readonly string[]
  /** The numbers of a register by which two sources surely name different trials, if they do. */
  readonly apart: (
    a: string,
    b: string,
  ) => readonly [here: readonly string[], there: readonly string[]] | undefined
}

/** Identifiers of publications and of reviews. */
const LITERATURE: ReadonlySet<string> = new Set(['doi', 'pmid', 'prospero'])

/** How far apart two numbers of one bracket stand: "(NCT99000417; EudraCT 2020-001234-56)". */
const BESIDE = 30

/** Whether a claim names a trial: a well-formed number of a register, or an acronym. */
export function namesTrial(claim: Claim): claim is TrialName {
  if (claim.kind === 'attribute') return claim.measure.key === 'acronym'
  if (claim.kind !== 'identifier') return false
  return claim.value.malformed === undefined && !LITERATURE.has(claim.value.scheme)
}

/**
 * Joins the names of trials. Two numbers are of one trial if they stand side by side, in one record, or
 * behind the same acronym; an acronym is a number's if a source prints them together, and no source
 * gives it another number of that register.
 */
export function trialsAmong(claims: readonly Claim[]): Trials {
  const naming = claims.filter(namesTrial)
  const numbers = naming.filter(isNumber)
  const names = new SubjectNames()
  for (const equal of [
    ...besideEachOther(numbers),
    ...inOneRecord(naming),
    ...acronymsOf(naming),
  ]) {
    names.declareEqual(equal)
  }
  const keyOf = (claim: TrialName): string => names.keyOf(nameOf(claim))
  const keysOf = (own: readonly TrialName[]): ReadonlySet<string> => new Set(own.map(keyOf))
  const bySource = groupBy(naming, ({ place }) => place.path)
  const byKey = groupBy(naming, keyOf)
  const of = (path: string): ReadonlySet<string> => keysOf(bySource.get(path) ?? [])
  const numbersOf = (path: string) => (bySource.get(path) ?? []).filter(isNumber)
  return {
    keyOf,
    of,
    namesOf: (key) => {
      const all = byKey.get(key) ?? []
      const acronyms = all.filter((claim) => !isNumber(claim)).map(nameOf)
      const behind = all.filter(isNumber).flatMap(({ value }) => value.of ?? [])
      return [...new Set([...all.filter(isNumber).map(nameOf), ...acronyms, ...behind])]
    },
    apart: (a, b) => {
      const [here, there] = [numbersOf(a), numbersOf(b)]
      const keys = keysOf(there)
      if ([...keysOf(here)].some((key) => keys.has(key))) return undefined
      const schemes = new Set(there.map(({ value }) => value.scheme))
      const scheme = here.find(({ value }) => schemes.has(value.scheme))?.value.scheme
      return scheme === undefined ? undefined : [idsIn(here, scheme), idsIn(there, scheme)]
    },
  }
}

function isNumber(claim: TrialName): claim is Claim<'identifier'> {
  return claim.kind === 'identifier'
}

function nameOf(claim: TrialName): string {
  return isNumber(claim) ? claim.value.id : claim.value.text
}

function idsIn(numbers: readonly Claim<'identifier'>[], scheme: string): readonly string[] {
  return [...new Set(numbers.flatMap(({ value }) => (value.scheme === scheme ? [value.id] : [])))]
}

function besideEachOther(numbers: readonly Claim<'identifier'>[]): (readonly string[])[] {
  return [...groupBy(numbers, ({ place }) => place.path).values()].flatMap((own) => {
    const inOrder = own.toSorted((a, b) => a.place.start - b.place.start)
    return inOrder.flatMap((claim, at) => {
      const before = inOrder[at - 1]
      const isBeside =
        before !== undefined &&
        before.value.scheme !== claim.value.scheme &&
        before.place.context === claim.place.context &&
        claim.place.start - before.place.end <= BESIDE
      return isBeside ? [[before.value.id, claim.value.id]] : []
    })
  })
}

/** The numbers and the acronym of a record that is of one trial. */
function inOneRecord(naming: readonly TrialName[]): (readonly string[])[] {
  const fields = naming.filter(({ measure }) => measure.rule === 'record-field')
  return [...groupBy(fields, ({ place }) => place.path).values()].flatMap((own) => {
    const trials = own.filter((claim) => isNumber(claim) && claim.value.ofSource === true)
    return trials.length === 1 ? [own.map(nameOf)] : []
  })
}

/** Acronyms with their numbers, one of each register. */
function acronymsOf(naming: readonly TrialName[]): (readonly string[])[] {
  const behind = naming.filter(isNumber).flatMap(({ value }) => {
    return value.of === undefined ? [] : [{ name: value.of.toUpperCase(), number: value }]
  })
  const bySource = [...groupBy(naming, ({ place }) => place.path).values()]
  const pairs = [...behind, ...bySource.flatMap(onlyPair)]
  return [...groupBy(pairs, ({ name }) => name)].flatMap(([name, all]) => {
    const ids = new Set(all.map(({ number }) => number.id))
    const schemes = new Set(all.map(({ number }) => number.scheme))
    return ids.size > schemes.size ? [] : [[name, ...ids]]
  })
}

interface NamedNumber {
  readonly name: string
  readonly number: Claim<'identifier'>['value']
}

/** The one acronym of a source with the number of the one trial that it is of. */
function onlyPair(own: readonly TrialName[]): readonly NamedNumber[] {
  const numbers = own.filter(isNumber)
  const [number] = numbers.filter(({ value }) => value.ofSource === true)
  const [name, another] = new Set(
    own.flatMap((claim) => (isNumber(claim) ? [] : [claim.value.text.toUpperCase()])),
  )
  if (number === undefined || name === undefined || another !== undefined) return []
  const isTaken = numbers.some(({ value }) => value.of !== undefined)
  return isTaken ? [] : [{ name, number: number.value }]
}
