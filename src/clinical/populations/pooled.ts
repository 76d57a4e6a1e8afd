import type { Claim } from '../../claims/claim.js'
import { groupBy } from '../../claims/group-by.js'
import { type Scope, type ScopeDimension, scopeConflicts } from '../../claims/scope.js'
import { partClaim } from './part-claim.js'
import { groupDimensions, groupKeyOf, peopleIn, type Population, sizesAmong } from './population.js'

/** Dimensions by which a group across cohorts is told: "osteosarcoma at 12 mg/kg". */
const TELLING: ReadonlySet<ScopeDimension> = new Set(['condition', 'dose', 'subgroup'])

/** Each is held against all sizes of all cohorts; no text of a trial names so many. */
const MOST_WHOLES = 200

/**
 * The cohorts, and the arms within them, that make up a group which the text names without a cohort
 * ("all patients with osteosarcoma who received 12 mg/kg") or as several ("cohorts 1 and 3").
 * Derived only where the document has sizes of all its cohorts and each of them surely belongs to
 * the group or surely does not. Every size of a cohort that belongs is a part of its own, in
 * whatever analysis set it counts.
 */
export function pooledParts(
  populations: readonly Population[],
  claims: readonly Claim[],
): Claim<'part'>[] {
  const sizes = sizesAmong(populations)
  const cohorts = groupBy(sizes, ({ scope }) => scope.cohort?.key)
  const names = [...cohorts.keys()].filter((name) => !name.includes(JOINED))
  if (names.length < 2) return []
  const pools = distinct(sizes.filter(isPool)).flatMap((whole) => partsNamedBy(whole, cohorts))
  if ((cohortCount(claims) ?? names.length) !== names.length) return pools
  const wholes = distinct(sizes.filter(isWhole)).slice(0, MOST_WHOLES)
  return [...pools, ...wholes.flatMap((whole) => partsToldBy(whole, names, cohorts))]
}

const JOINED = ' + '

type Cohorts = ReadonlyMap<string, readonly Population[]>

/** "Cohorts 1 and 3 (n = 48)": the cohorts it names. */
function partsNamedBy(whole: Population, cohorts: Cohorts): Claim<'part'>[] {
  const key = whole.scope.cohort?.key ?? ''
  return key
    .split(JOINED)
    .flatMap((name) => cohorts.get(name) ?? [])
    .filter((part) => isWithin(part, whole, [...groupDimensions(whole.scope)]))
    .map((part) =>
      partClaim(part, whole, 'stated', `${whole.scope.cohort?.text ?? key} is named as one group`),
    )
}

/** "All patients with osteosarcoma (n = 48)": the cohorts that have them. */
function partsToldBy(
  whole: Population,
  names: readonly string[],
  cohorts: Cohorts,
): Claim<'part'>[] {
  const told = groupDimensions(whole.scope)
  const words = told.map((dimension) => whole.scope[dimension]?.text ?? '').join(', ')
  const reason = `its people are among those with ${words}, as the document describes its cohorts`
  const belonging: Population[] = []
  let count = 0
  for (const name of names) {
    const members = cohorts.get(name) ?? []
    const parts = members.filter((part) => isWithin(part, whole, told))
    if (parts.length > 0) count++
    else if (!members.every((member) => areApart(member.scope, whole.scope))) return []
    belonging.push(...parts)
  }
  return count < 2 ? [] : belonging.map((part) => partClaim(part, whole, 'derived', reason))
}

/** Whether a cohort's group has all that tells the whole, and nothing else that narrows it. */
function isWithin(
  { scope }: Population,
  whole: Population,
  told: readonly ScopeDimension[],
): boolean {
  return (
    told.every(
      (dimension) =>
        dimension === 'cohort' || scope[dimension]?.key === whole.scope[dimension]?.key,
    ) &&
    groupDimensions(scope).every(
      (dimension) =>
        told.includes(dimension) ||
        dimension === 'cohort' ||
        dimension === 'subgroup' ||
        scope[dimension]?.origin === 'defined',
    )
  )
}

function isPool({ scope }: Population): boolean {
  return scope.cohort?.key.includes(JOINED) === true && scope.cohort.origin === 'stated'
}

function isWhole({ scope }: Population): boolean {
  const known = groupDimensions(scope)
  return (
    known.length > 0 &&
    known.every((dimension) => TELLING.has(dimension) && scope[dimension]?.origin === 'stated')
  )
}

function areApart(member: Scope, whole: Scope): boolean {
  return scopeConflicts(member, whole).some((dimension) => dimension !== 'analysisSet')
}

/** A group whose size is printed again and again is looked at once. */
function distinct(wholes: readonly Population[]): readonly Population[] {
  const same = groupBy(
    wholes,
    (size) => `${groupKeyOf(size)}|${size.scope.analysisSet?.key ?? ''}|${String(peopleIn(size))}`,
  )
  return [...same.values()].flatMap(([first]) => first ?? [])
}

/** How many cohorts the document says there are. */
function cohortCount(claims: readonly Claim[]): number | undefined {
  const count = claims.find((claim) => claim.kind === 'count' && claim.measure.key === 'cohorts')
  return count?.kind === 'count' ? count.value.number.value : undefined
}
