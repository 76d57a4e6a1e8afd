import type { Comparison } from './comparison.js'
import type { Valued } from './fact.js'
import { partsOf, type Parts } from './parts.js'

/** What differs, number by number, and what is the same, so that a reader can judge. */
export function comparedInWords(
  { different, same, nearDuplicate }: Comparison,
  claim: Valued,
  other: Valued,
): readonly string[] {
  const [here, there] = [partsOf(claim), partsOf(other)]
  const equal = same.map((role) => `${roleInWords[role]} ${here[role]?.text ?? ''}`)
  return [
    ...different.map(
      (role) =>
        `${roleInWords[role]}: ${here[role]?.text ?? ''} here, ${there[role]?.text ?? ''} there`,
    ),
    ...(nearDuplicate ? [`printed alike in both places: ${equal.join(', ')}`] : []),
  ]
}

const roleInWords = {
  estimate: 'value',
  lower: 'lower bound',
  upper: 'upper bound',
  count: 'count',
  size: 'group size',
} as const satisfies Partial<Record<keyof Parts, string>>
