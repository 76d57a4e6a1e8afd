import type { Circumstances, Claim, FindingInput, Source } from '../../src/index.js'

export const messages = {
  within: 'The {{measure}} is {{here}} here, but {{there}} elsewhere in this source',
  between: 'The {{measure}} is {{here}} here, but {{there}} in {{source}}',
  twin: 'The {{measure}} is {{here}} here, but {{there}} in {{source}}: one number differs',
  list: 'The {{measure}} is {{here}} here, but {{there}} in {{source}}: the other values of the list are the same',
  tabled: 'The {{measure}} is {{here}} here, but {{there}} in the table',
  misprint:
    '{{here}} here is {{there}} in {{source}}: the numbers and words around it are the same',
  statistic: '{{figures}} is the {{here}} here, but the {{there}} in {{source}}',
  schedule: '{{dose}} is given {{here}} here, but {{there}} in {{source}}',
  fewer: '{{enrolled}} people were enrolled here, but {{randomised}} randomised in {{source}}',
} as const

/** One of the messages with all that belongs to it. */
export type Finding = FindingInput<typeof messages>

/** A claim that holds, and what it was held against. */
export interface Verified {
  readonly claim: Claim
  readonly how: string
}

/** What is known of the sources beside their claims. */
export interface CorpusFacts {
  readonly about: Circumstances
  readonly source: (path: string) => Source
  /** Claims that what the project expects has decided. */
  readonly decided: ReadonlySet<Claim>
}
