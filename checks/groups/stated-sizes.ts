import type { Claim } from '../../src/index.js'

/** The sizes of groups that a source states, by themselves or with a share. */
export function statedSizes(claims: readonly Claim<'proportion' | 'count'>[]): ReadonlySet<number> {
  const sizes = new Set<number>()
  for (const { kind, measure, value } of claims) {
    if (kind === 'proportion') {
      if (value.denominator !== undefined) sizes.add(value.denominator.value)
      if (value.group !== undefined) sizes.add(value.group.value)
    } else if (measure.key === 'group-size' || measure.key === 'enrolment') {
      sizes.add(value.number.value)
    }
  }
  return sizes
}
