import { analysisStages, groupBy } from '../../src/index.js'
import type { SetSize } from './group.js'

/**
 * Sets that are smaller (per protocol, completed) or larger (screened) than the group by what they
 * are: their sizes say nothing about anybody missing.
 */
const apart: ReadonlySet<string> = new Set(['screened', 'per-protocol', 'completed'])

/** Two sizes of one group. */
export interface Pair {
  readonly earlier: SetSize
  readonly later: SetSize
}

/** Sizes of one analysis set that differ, each against the first. */
export function recounts(sizes: readonly SetSize[]): readonly Pair[] {
  return [...groupBy(sizes, ({ set }) => set).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : others.map((other) => ({ earlier: first, later: other })),
  )
}

/** Each analysis set with the next one down the way, where either has one size only. */
export function steps(sizes: readonly SetSize[]): readonly Pair[] {
  const single = [...groupBy(sizes, ({ set }) => set).values()].flatMap((same) =>
    same.length === 1 ? same : [],
  )
  const staged = single
    .filter(({ set }) => analysisStages.has(set) && !apart.has(set))
    .toSorted((a, b) => stageOf(a) - stageOf(b))
  return staged.slice(1).flatMap((later, index) => {
    const earlier = staged[index]
    return earlier === undefined ? [] : [{ earlier, later }]
  })
}

/** Whether the first set holds all people of the second: those randomised, those treated. */
export function holds({ earlier, later }: Pair): boolean {
  return stageOf(earlier) < stageOf(later)
}

function stageOf({ set }: SetSize): number {
  return analysisStages.get(set) ?? 0
}
