import type { Claim, FindingInput } from '../../src/index.js'

export const messages = {
  enrolment:
    '{{here}} people were {{how}} here, but the record {{record}} has an enrolment of {{there}}',
  arms: '{{here}} arms here, but the record {{record}} has {{there}}',
  ratio: 'The allocation is {{here}} here, but {{there}} in the record {{record}}',
  design: 'The {{measure}} is "{{here}}" here, but "{{there}}" in the record {{record}}',
  phase: '"{{here}}" here, but the record {{record}} is of {{there}}',
  status: '"{{here}}" here, but the status of the record {{record}} is "{{there}}"',
  outcome:
    'The primary endpoint is the {{here}} here, but the record {{record}} registers {{there}}',
  followed:
    'The primary endpoint is read at {{here}} here, but the record {{record}} follows it up to {{there}}',
  departs:
    'The record {{record}} has {{there}}, but {{source}}, which the others must follow, has {{here}}',
  age: 'The {{limit}} is {{here}} here, but {{there}} in the record {{record}}',
} as const

export type Finding = FindingInput<typeof messages>

/** What a rule says of a source and a record: something that does not fit, or a claim that holds. */
export type Outcome =
  { readonly finding: Finding } | { readonly claim: Claim; readonly how: string }
