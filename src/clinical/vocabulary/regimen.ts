import { type TermLine, terms } from './terms.js'

const SCHEDULES: readonly TermLine[] = [
  ['q1w', 'Q1W|QW|once weekly|once a week|every week|weekly|every 1 week'],
  ['q2w', 'Q2W|every 2 weeks|every two weeks|every other week'],
  ['q3w', 'Q3W|every 3 weeks|every three weeks|q3wk|three weekly|every 21 days'],
  ['q4w', 'Q4W|every 4 weeks|every four weeks|monthly|once monthly|every 28 days'],
  ['q6w', 'Q6W|every 6 weeks|every six weeks'],
  ['once-daily', 'once daily|once a day|daily|QD'],
  ['twice-daily', 'twice daily|twice a day|BID'],
  ['three-times-daily', 'three times daily|three times a day|TID'],
]

const ALLOCATION: readonly TermLine[] = [
  [
    'allocation',
    'ratio|randomly assigned|randomly allocated|randomized|randomised|randomly|randomization|randomisation|allocation|allocated|assigned',
  ],
]

/** How often a treatment is given. */
export const schedules = terms('schedule', SCHEDULES)

/** Words that make "2:1" an allocation ratio. */
export const allocation = terms('allocation', ALLOCATION)
