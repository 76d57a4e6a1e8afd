import type { Claim, FindingInput } from '../../src/index.js'

export const messages = {
  completion:
    '{{group}}: {{started}} started, but {{completed}} completed and {{lost}} did not, which makes {{sum}}',
  reasons: '{{group}}: {{lost}} did not complete, but the reasons given add up to {{sum}}',
  enrolled: 'The enrolment is {{enrolled}}, but {{started}} started the first period',
  total: 'The baseline total is {{total}}, but its groups add up to {{sum}}',
  baseline: '{{group}}: {{baseline}} at baseline, but {{started}} started',
  beyond: '{{group}}: {{number}} {{role}}, more than the {{started}} who started',
  classes:
    '{{group}}: {{number}} analysed for {{words}}, more than the {{analysed}} analysed for the outcome',
  over: '{{what}}: {{percent}}% of the people, more than all of them',
  verdict:
    'p {{p}} says {{said}}, but the {{level}}% CI, {{lower}} to {{upper}}, says the opposite',
  more: '{{what}}: {{count}} of {{denominator}}, more than there are',
  term: '{{term}}: {{count}} affected in {{group}}, but {{total}} had any {{severity}} adverse event',
  arms: 'The design is {{design}}, but the record has {{arms}}',
  masking: 'The title says "{{words}}", but the masking is {{masking}}',
  placebo: 'The arm "{{label}}" is registered as {{role}}',
  pair: '{{one}}, but {{other}}',
  prose: 'The text of the record says "{{words}}", but its {{field}} is {{value}}',
  design: 'The title says "{{words}}", but the {{field}} is {{value}}',
  phase: 'The title says "{{words}}", but the phase is {{phase}}',
  planned: 'The status is completed, but the {{event}} is still an estimate',
  age: 'The criteria say {{words}}, but the {{limit}} is {{age}}',
  outcome: 'The reported {{rank}} outcome "{{title}}" is {{registered}}',
  followed:
    'The outcome "{{title}}" is reported for "{{reported}}", but registered for "{{registered}}"',
} as const

export type Finding = FindingInput<typeof messages>

/** What a rule says of a record: something that cannot be, or a claim that holds. */
export type Outcome =
  { readonly finding: Finding } | { readonly claim: Claim; readonly how: string }
