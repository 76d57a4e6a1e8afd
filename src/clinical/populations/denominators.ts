import type { Claim } from '../../claims/claim.js'
import type { Figure } from '../../claims/figure.js'
import { bySentence } from '../../claims/by-sentence.js'
import { groupBy } from '../../claims/group-by.js'
import { type Scope, type ScopeDimension, scopeConflicts } from '../../claims/scope.js'
import { countsGiving } from '../../statistics/percent-count.js'
import { groupDimensions, peopleIn, type Population, populationsAmong } from './population.js'

/** More populations than this are those of a review of many studies. */
const MOST_POPULATIONS = 60

/** How likely it may be that some population fits all percentages of a list by chance. */
const MOST_BY_CHANCE = 0.01

/**
 * Gives the percentages of a list without n the population they are shares of: the only size in the
 * document, of a group that may be theirs, of which each of them is the share of a whole number of
 * people. Nothing is inferred where several sizes fit, nor where one would often fit by chance.
 *
 * The test of a percentage against n is GRIM for proportions (N. Brown and J. Heathers, 2017).
 */
export function withDenominators(claims: readonly Claim[]): readonly Claim[] {
  const populations = distinctSizes(populationsAmong(claims))
  if (populations.length === 0 || populations.length > MOST_POPULATIONS) return claims
  const inferred = new Map<Claim, Figure>()
  for (const list of listsOf(claims)) {
    const base = baseOf(list, populations)
    if (base !== undefined) for (const claim of list) inferred.set(claim, base.value.number)
  }
  if (inferred.size === 0) return claims
  return claims.map((claim) => {
    const base = inferred.get(claim)
    return base === undefined || claim.kind !== 'proportion'
      ? claim
      : { ...claim, value: { ...claim.value, inferred: base } }
  })
}

type Share = Claim<'proportion'> & { readonly value: { readonly percent: Figure } }

/** Percentages of one sentence about one group, of which nothing says out of how many. */
function listsOf(claims: readonly Claim[]): readonly (readonly Share[])[] {
  const shares = claims.filter(isBareShare)
  const lists = bySentence(shares, ({ place }) => place).flatMap((sentence) => [
    ...groupBy(sentence, groupOf).values(),
  ])
  return lists.filter(({ length }) => length > 1)
}

function groupOf({ scope }: Share): string {
  return GROUP.map((dimension) => scope[dimension]?.key ?? '').join('|')
}

const GROUP = ['arm', 'cohort', 'condition', 'dose', 'subgroup'] as const satisfies ScopeDimension[]

function isBareShare(claim: Claim): claim is Share {
  if (claim.kind !== 'proportion' || claim.measure.nature === 'survival-rate') return false
  const { percent, count, denominator, group } = claim.value
  const isBare = count === undefined && denominator === undefined && group === undefined
  return isBare && percent !== undefined && percent.hedge === undefined && percent.value <= 100
}

/** The one population of which all percentages of a list can be shares. */
function baseOf(
  list: readonly Share[],
  populations: readonly Population[],
): Population | undefined {
  const possible = populations.filter(({ scope }) => !conflicts(list, scope))
  const fitting = possible.filter((population) => fits(list, peopleIn(population)))
  if (new Set(fitting.map(peopleIn)).size !== 1) return undefined
  const named = groupNamedBy(list, possible)
  const byChance = named.reduce((sum, population) => sum + chanceOf(list, population), 0)
  const base = fitting.find((population) => named.includes(population))
  if (base === undefined || byChance > MOST_BY_CHANCE) return undefined
  const arms = EQUAL_ARMS.map((count) => peopleIn(base) / count).filter(Number.isSafeInteger)
  return arms.some((size) => fits(list, size)) ? undefined : base
}

/** Shares of one of two, three or four equal arms are shares of all of them as well. */
const EQUAL_ARMS = [2, 3, 4]

/**
 * The populations that are told by what tells the list's group, by nothing less, and by something
 * more only where the document counts the group in no other way. The rest are only rivals.
 */
function groupNamedBy(
  [share]: readonly Share[],
  possible: readonly Population[],
): readonly Population[] {
  const told = GROUP.filter((dimension) => share?.scope[dimension] !== undefined)
  const named = possible.filter(({ scope }) => told.every((dimension) => scope[dimension]))
  const exact = named.filter(({ scope }) =>
    GROUP.every((dimension) => scope[dimension] === undefined || told.includes(dimension)),
  )
  return exact.length > 0 ? exact : named
}

function fits(list: readonly Share[], size: number): boolean {
  return list.every(({ value }) => countsGiving(value.percent, size).length > 0)
}

function conflicts([share]: readonly Share[], scope: Scope): boolean {
  return scopeConflicts(share?.scope ?? {}, scope).length > 0
}

/**
 * How likely percentages drawn at random would all be shares of the population. They are drawn from
 * what the list uses: 40%, 50% and 60% from the tens alone.
 */
function chanceOf(list: readonly Share[], population: Population): number {
  const distinct = groupBy(list, ({ value }) => value.percent.text)
  const percents = [...distinct.values()].flatMap(([share]) => share?.value.percent ?? [])
  const decimals = Math.max(...percents.map((percent) => percent.decimals))
  const all = 10 ** (decimals + 2)
  const steps = percents.map(({ value }) => Math.round(value * 10 ** decimals))
  const values = all / steps.reduce(greatestCommonDivisor, all)
  return Math.min(1, (peopleIn(population) + 1) / (values + 1)) ** percents.length
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b)
}

function distinctSizes(populations: readonly Population[]): readonly Population[] {
  const same = groupBy(
    populations.filter((population) => peopleIn(population) > 1),
    (population) =>
      `${String(peopleIn(population))} ${groupDimensions(population.scope)
        .map((dimension) => population.scope[dimension]?.key ?? '')
        .join('|')}`,
  )
  return [...same.values()].flatMap(([first]) => first ?? [])
}
