import type { FindingInput } from '../../src/index.js'

export const messages = {
  within: 'The {{measure}} is {{here}} here, but {{there}} elsewhere in this source',
  between: 'The {{measure}} is {{here}} here, but {{there}} in {{source}}',
  statistic: '{{figures}} is the {{here}} here, but the {{there}} in {{source}}',
  schedule: '{{dose}} is given {{here}} here, but {{there}} in {{source}}',
  fewer: '{{enrolled}} people were enrolled here, but {{randomised}} randomised in {{source}}',
} as const

/** One of the messages with all that belongs to it. */
export type Finding = FindingInput<typeof messages>
