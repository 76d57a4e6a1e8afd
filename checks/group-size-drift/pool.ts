import { dimensionsOf, groupBy, scopeConflicts, type ScopeDimension } from '../../src/index.js'
import { groupKey, groupOf, type Size } from './group.js'

/** A group across cohorts, and the cohorts that make it up. */
export interface Pool {
  readonly whole: Size
  /** As the analysis set of the whole counts them. */
  readonly parts: readonly Size[]
  readonly sum: number
  /** Other sizes of the same cohorts that do sum to the whole, if the sum above does not. */
  readonly alternative?: readonly Size[]
}

/** Dimensions by which a group across cohorts is told: "osteosarcoma at 12 mg/kg". */
const telling: readonly ScopeDimension[] = ['condition', 'dose', 'subgroup']

/** Each is held against all sizes of all cohorts; no text of a trial names so many. */
const mostWholes = 200

/**
 * The groups that the text names without a cohort ("all patients with osteosarcoma who received
 * 12 mg/kg"), with the cohorts of which they must consist. Only where the sizes of all cohorts are
 * known and each cohort surely belongs to the group or surely does not.
 */
export function pools(sizes: readonly Size[], cohortCount: number | undefined): readonly Pool[] {
  const cohorts = groupBy(sizes, ({ scope }) => scope.cohort?.key)
  const names = [...cohorts.keys()].filter((name) => !name.includes(' + '))
  if (names.length < 2 || (cohortCount ?? names.length) !== names.length) return []
  return distinct(sizes.filter(isWhole))
    .slice(0, mostWholes)
    .flatMap((whole): Pool[] => {
      const matching: (readonly Size[])[] = []
      for (const name of names) {
        const members = cohorts.get(name) ?? []
        const parts = members.filter((part) => isPartOf(part, whole))
        if (parts.length > 0) matching.push(parts)
        else if (!members.every((member) => conflicts(member, whole))) return []
      }
      if (matching.length < 2) return []
      const parts = pick(matching, whole.scope.analysisSet?.key)
      if (parts === undefined) return []
      const sum = total(parts)
      const n = whole.value.number.value
      const alternative =
        sum === n
          ? undefined
          : setsOf(matching)
              .map((set) => pick(matching, set))
              .find((picked) => picked !== undefined && total(picked) === n)
      return [{ whole, parts, sum, ...(alternative && { alternative }) }]
    })
}

/** A group whose size is printed again and again is looked at once. */
function distinct(wholes: readonly Size[]): readonly Size[] {
  const same = groupBy(
    wholes,
    (size) =>
      `${groupKey(size)}|${size.scope.analysisSet?.key ?? ''}|${String(size.value.number.value)}`,
  )
  return [...same.values()].flatMap(([first]) => first ?? [])
}

function isWhole({ scope }: Size): boolean {
  const known = dimensionsOf(groupOf(scope))
  return (
    known.length > 0 &&
    known.every((dimension) => telling.includes(dimension) && scope[dimension]?.origin === 'stated')
  )
}

/** Whether a cohort's group has all that tells the whole, and nothing else that narrows it. */
function isPartOf(part: Size, whole: Size): boolean {
  const told = dimensionsOf(groupOf(whole.scope))
  return (
    told.every((dimension) => part.scope[dimension]?.key === whole.scope[dimension]?.key) &&
    dimensionsOf(groupOf(part.scope)).every(
      (dimension) =>
        told.includes(dimension) ||
        dimension === 'cohort' ||
        dimension === 'subgroup' ||
        part.scope[dimension]?.origin === 'defined',
    )
  )
}

function conflicts(member: Size, whole: Size): boolean {
  return scopeConflicts(groupOf(member.scope), groupOf(whole.scope)).length > 0
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
