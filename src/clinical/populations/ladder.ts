import { groupBy } from '../../claims/group-by.js'
import type { Claim } from '../../claims/claim.js'
import { analysisStages } from '../vocabulary/analysis-stages.js'
import { partClaim } from './part-claim.js'
import { groupKeyOf, peopleIn, type Population, sizesAmong } from './population.js'

/**
 * The analysis sets of a group that are parts of one another: those treated in cohort 1 are among
 * those randomised to it. Derived where each set of the group has one size in the document, and the
 * sizes allow it.
 */
export function laddersIn(populations: readonly Population[]): Claim<'part'>[] {
  return [...groupBy(sizesAmong(populations), groupKeyOf).values()].flatMap(ladderOf)
}

function ladderOf(sizes: readonly Population[]): Claim<'part'>[] {
  const sets = groupBy(sizes, ({ scope }) => scope.analysisSet?.key)
  const rungs = [...sets.values()]
    .filter((same) => new Set(same.map(peopleIn)).size === 1)
    .flatMap(([first]) => first ?? [])
    .filter((size) => stageOf(size) !== undefined)
    .toSorted((a, b) => (stageOf(a) ?? 0) - (stageOf(b) ?? 0))
  return rungs.flatMap((part, index): Claim<'part'>[] => {
    const whole = rungs.slice(0, index).findLast((rung) => stageOf(rung) !== stageOf(part))
    if (whole === undefined || peopleIn(part) > peopleIn(whole)) return []
    const reason = `people ${setIn(part)} are among those ${setIn(whole)}`
    return [partClaim(part, whole, 'derived', reason)]
  })
}

function stageOf({ scope }: Population): number | undefined {
  return scope.analysisSet && analysisStages.get(scope.analysisSet.key)
}

function setIn({ scope }: Population): string {
  return (scope.analysisSet?.key ?? '').replaceAll('-', ' ')
}
