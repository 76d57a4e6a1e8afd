import type { FindingInput } from '../../src/index.js'

/** What the check reports. */
export const messages = {
  mismatch: '{{count}} of {{denominator}} is {{actual}}%, but {{percent}}% is printed: {{remedy}}',
  complement:
    '{{count}} of {{denominator}} is {{actual}}%, and the printed {{percent}}% is the complement',
  unreachable: 'No count out of {{group}} gives {{percent}}%: {{remedy}}',
  column:
    '{{count}} of the {{group}} in its column is {{actual}}%, but {{percent}}% is printed: {{remedy}}',
  nearby:
    '{{count}} of the {{group}} sized nearby is {{actual}}%, but {{percent}}% is printed, which no group of this source gives',
  odd: '{{count}} with {{percent}}% has another denominator than the rest of its list, which is out of {{denominator}} and would give {{actual}}%',
  groupless:
    '{{count}} with {{percent}}% would be out of {{range}}, but no group of this source has so many people',
} as const

/** What is found of one percentage. */
export type Finding = FindingInput<typeof messages>

/** What comes of looking at one percentage; nothing where the numbers say nothing. */
export type Outcome = { readonly finding: Finding } | { readonly how: string } | undefined
