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
  /** Whether a source names several trials, so that its claims must say of which they are. */
  readonly areSeveral: (path: string) => boolean
  /** What a claim's trial is called: that of its scope, else that of its source; empty if unknown. */
  readonly ofClaim: (claim: Claim) => ReadonlySet<string>
  /** Equal for claims of one trial, whichever of its names their sources use; nothing if unknown. */
  readonly groupOf: (claim: Claim) => string | undefined
  /** The names by which two claims are surely of different trials, if they are. */
  readonly apart: (
    a: Claim,
    b: Claim,
  ) => readonly [here: readonly string[], there: readonly string[]] | undefined
}

/** Identifiers of publications, of reviews, and of what committees approved. */
const OF_NO_TRIAL: ReadonlySet<string> = new Set(['doi', 'pmid', 'prospero', 'approval-number'])

/** How far apart two numbers of one bracket stand: "(NCT99000417; EudraCT 2020-001234-56)". */
const BESIDE = 30

/** Whether a claim names a trial: a well-formed number of a register, or an acronym. */
export function namesTrial(claim: Claim): claim is TrialName {
  if (claim.kind === 'attribute') return claim.measure.key === 'acronym'
  if (claim.kind !== 'identifier') return false
  return claim.value.malformed === undefined && !OF_NO_TRIAL.has(claim.value.scheme)
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
  const bySource = groupBy(naming, ({ place }) => place.path)
  const byKey = groupBy(naming, keyOf)
  const of = once((path) => new Set((bySource.get(path) ?? []).map(keyOf)))
  const areSeveral = once((path) => namesSeveral(bySource.get(path) ?? [], keyOf))
  const own = once((path) => {
    const naming = bySource.get(path) ?? []
    const told = naming.find((claim) => isNumber(claim) && claim.value.ofSource === true)
    if (!areSeveral(path)) return of(path)
    return new Set(told === undefined ? [] : [keyOf(told)])
  })
  const ofClaim = ({ place, scope }: Claim): ReadonlySet<string> =>
    scope.trial === undefined ? own(place.path) : new Set([names.keyOf(scope.trial.key)])
  const idsOf = (keys: ReadonlySet<string>): readonly Claim<'identifier'>[] =>
    [...keys].flatMap((key) => (byKey.get(key) ?? []).filter(isNumber))
  const namesOf = (key: string): readonly string[] => {
    const all = byKey.get(key) ?? []
    const acronyms = all.filter((claim) => !isNumber(claim)).map(nameOf)
    const behind = all.filter(isNumber).flatMap(({ value }) => value.of ?? [])
    return [...new Set([...all.filter(isNumber).map(nameOf), ...acronyms, ...behind])]
  }
  const groups = new SubjectNames()
  for (const path of bySource.keys()) if (!areSeveral(path)) groups.declareEqual([...of(path)])
  const toldApart = pairsToldApart([...bySource.keys()].filter(areSeveral).map(of))
  return {
    keyOf,
    of,
    namesOf,
    areSeveral,
    ofClaim,
    groupOf: (claim) => {
      const [first] = ofClaim(claim)
      return first === undefined ? undefined : groups.keyOf(first)
    },
    apart: (a, b) => {
      const [here, there] = [ofClaim(a), ofClaim(b)]
      if ([...here].some((key) => there.has(key))) return undefined
      const [numbers, others] = [idsOf(here), idsOf(there)]
      const schemes = new Set(others.map(({ value }) => value.scheme))
      const scheme = numbers.find(({ value }) => schemes.has(value.scheme))?.value.scheme
      if (scheme !== undefined) return [idsIn(numbers, scheme), idsIn(others, scheme)]
      const [first, second] = [[...here][0], [...there][0]]
      if (first === undefined || second === undefined) return undefined
      const areAcronyms = numbers.length === 0 && others.length === 0
      const isTold = toldApart(first, second) || (areAcronyms && !mayBeOne(first, second))
      if (!isTold) return undefined
      return [namesOf(first).slice(0, 1), namesOf(second).slice(0, 1)]
    },
  }
}

/** Whether the names are of several trials: two numbers of one register, or two acronyms. */
function namesSeveral(naming: readonly TrialName[], keyOf: (claim: TrialName) => string): boolean {
  const sorts = groupBy(naming, (claim) => (isNumber(claim) ? claim.value.scheme : 'acronym'))
  return [...sorts.values()].some((same) => new Set(same.map(keyOf)).size > 1)
}

/** "HARBOR" may be short for "HARBOR-2". */
function mayBeOne(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a)
}

/** Whether some source names two trials side by side, as two. */
function pairsToldApart(
  sources: readonly ReadonlySet<string>[],
): (a: string, b: string) => boolean {
  const holding = new Map<string, ReadonlySet<string>[]>()
  for (const keys of sources) {
    for (const key of keys) holding.set(key, [...(holding.get(key) ?? []), keys])
  }
  return (a, b) => holding.get(a)?.some((keys) => keys.has(b)) === true
}

/** A function of a path that is computed once for each. */
function once<Result>(compute: (path: string) => Result): (path: string) => Result {
  const known = new Map<string, Result>()
  return (path) => {
    const met = known.get(path)
    if (met !== undefined) return met
    const result = compute(path)
    known.set(path, result)
    return result
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
