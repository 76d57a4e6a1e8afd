import type { FindingInput } from '../../src/index.js'

/** What the check reports. */
export const messages = {
  arms: 'A ratio of {{ratio}} has {{parts}} parts, but {{arms}} arms are {{how}}',
  enrolment:
    'A ratio of {{ratio}} has {{parts}} parts, but {{arms}} arms are listed; the enrolment of {{enrolment}} can be split equally over {{parts}} ({{partShare}} each) and not over {{arms}} ({{armShare}} each)',
  sizes: 'A ratio of {{ratio}} does not give arms of {{sizes}}',
  uneven: 'An enrolment of {{enrolment}} cannot be split {{ratio}}: {{partShare}} for each part',
} as const

/** One of the messages with all that belongs to it. */
export type AllocationFinding = FindingInput<typeof messages>
