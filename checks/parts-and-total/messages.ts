import type { Claim, FindingInput } from '../../src/index.js'

/** What the check reports. */
export const messages = {
  sum: '{{parts}} make {{sum}}, but the {{total}} is {{printed}}',
  exclusive: 'The categories of {{name}} exclude each other, but {{shares}} make {{sum}}',
  remainder: '{{shares}} and the remaining {{rest}} make {{sum}}, not 100%',
  lasting: '{{more}} lasted at least {{longer}}, but only {{fewer}} at least {{shorter}}',
  larger: '{{part}} ({{smaller}}) is larger than {{whole}} ({{larger}}), which it is a part of',
  people: 'The parts of these {{whole}} have {{sum}}: {{parts}}',
  equal: 'These {{whole}} cannot be in {{groups}} groups of {{each}}',
  arms: '{{whole}} were randomised, but the arms have {{sum}}: {{arms}}',
  categories:
    'The categories of "{{section}}" hold {{sum}} people, but the group has {{n}}: {{counts}}',
  column: '{{total}} in all is not {{parts}} = {{sum}}',
  grade: '{{label}}: {{higher}} of {{severity}}, but {{any}} of any grade',
  row: 'The row "{{row}}" has {{total}}, but the rows above make {{sum}}: {{parts}}',
  flow: '{{completed}} completed and {{left}} left, {{sum}} together, but there were {{whole}}',
  reasons: '{{left}} left, but the reasons are of {{sum}}: {{reasons}}',
} as const

/** What comes of holding parts against their whole. */
export type Outcome =
  | { readonly finding: FindingInput<typeof messages> }
  | { readonly claims: readonly Claim[]; readonly how: string }
