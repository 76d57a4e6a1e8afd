import { defineCheck } from '../../src/index.js'
import { analysisOutcomes } from './analyses.js'
import { completionOutcomes } from './completion.js'
import { designOutcomes } from './design.js'
import { designWordOutcomes } from './design-words.js'
import { ageOutcomes } from './eligibility.js'
import { flowOutcomes } from './flow.js'
import { messages } from './messages.js'
import { reportedOutcomes } from './outcomes.js'
import { proseOutcomes } from './prose.js'
import { pairOutcomes } from './pairs.js'
import { recordsAmong } from './record.js'
import { shareOutcomes } from './shares.js'
import { sizeOutcomes } from './sizes.js'

const rules = [
  flowOutcomes,
  sizeOutcomes,
  shareOutcomes,
  analysisOutcomes,
  designOutcomes,
  designWordOutcomes,
  pairOutcomes,
  completionOutcomes,
  ageOutcomes,
  proseOutcomes,
  reportedOutcomes,
]

export default defineCheck({
  id: 'registry-consistency',
  summary: 'The parts of a registry record agree with each other',
  severity: 'error',
  reads: [
    'count',
    'proportion',
    'attribute',
    'arm',
    'date',
    'status',
    'ratio',
    'estimate',
    'p-value',
  ],
  per: 'source',
  messages,
  check(claims, { report, verify }) {
    for (const record of recordsAmong(claims)) {
      for (const outcome of rules.flatMap((rule) => rule(record))) {
        if ('finding' in outcome) report(outcome.finding)
        else verify(outcome)
      }
    }
  },
})
