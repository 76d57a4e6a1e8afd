import { groupBy, type Claim } from '../../src/index.js'
import type { Size } from './group.js'

/** A group across cohorts, and the cohorts that make it up. */
export interface Pool {
  readonly whole: Size
  /** As the analysis set of the whole counts them. */
  readonly parts: readonly Size[]
  readonly sum: number
  /** Other sizes of the same cohorts that do sum to the whole, if the sum above does not. */
  readonly alternative?: readonly Size[]
}

/**
 * The groups that consist of cohorts ("all patients with osteosarcoma who received 12 mg/kg"), with
 * the sizes of the cohorts that the source makes part of them.
 */
export function pools(parts: readonly Claim<'part'>[], sizes: readonly Size[]): readonly Pool[] {
  const sizeAt = new Map(sizes.map((size) => [size.value.number.place.start, size]))
  const acrossCohorts = parts.filter(
    ({ scope, value: { whole } }) =>
      scope.cohort !== undefined && isAcrossCohorts(whole.scope.cohort?.key),
  )
  const wholes = groupBy(acrossCohorts, ({ value }) => String(value.whole.size.place.start))
  return [...wholes].flatMap(([start, same]) => {
    const whole = sizeAt.get(Number(start))
    const members = same.flatMap(({ value }) => sizeAt.get(value.size.place.start) ?? [])
    return whole === undefined ? [] : (poolOf(whole, members) ?? [])
  })
}

function isAcrossCohorts(cohort: string | undefined): boolean {
  return cohort === undefined || cohort.includes(' + ')
}

function poolOf(whole: Size, members: readonly Size[]): Pool | undefined {
  const byCohort = groupBy(members, ({ scope }) => scope.cohort?.key)
  const cohorts = [...byCohort.keys()].sort().map((name) => byCohort.get(name) ?? [])
  const parts = pick(cohorts, whole.scope.analysisSet?.key)
  if (cohorts.length < 2 || parts === undefined) return undefined
  const sum = total(parts)
  const n = whole.value.number.value
  const alternative =
    sum === n
      ? undefined
      : setsOf(cohorts)
          .map((set) => pick(cohorts, set))
          .find((picked) => picked !== undefined && total(picked) === n)
  return { whole, parts, sum, ...(alternative && { alternative }) }
}

/** For each cohort its size in an analysis set, or its whole size where that is all there is. */
function pick(
  cohorts: readonly (readonly Size[])[],
  set: string | undefined,
): readonly Size[] | undefined {
  const picked = cohorts.map((sizes) => {
    const bySet = (key: string | undefined): readonly Size[] =>
      sizes.filter(({ scope }) => scope.analysisSet?.key === key)
    const candidates = [set, undefined, 'enrolled', 'randomised']
      .map(bySet)
      .find(({ length }) => length > 0)
    const [first, ...others] = candidates ?? []
    const n = first?.value.number.value
    return others.every(({ value }) => value.number.value === n) ? first : undefined
  })
  return picked.every((size) => size !== undefined) ? picked : undefined
}

function setsOf(cohorts: readonly (readonly Size[])[]): readonly (string | undefined)[] {
  return [...new Set(cohorts.flat().map(({ scope }) => scope.analysisSet?.key))]
}

function total(sizes: readonly Size[]): number {
  return sizes.reduce((sum, { value }) => sum + value.number.value, 0)
}
