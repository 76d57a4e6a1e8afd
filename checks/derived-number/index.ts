import { bySentence, defineCheck } from '../../src/index.js'
import { holdAbsoluteChange } from './absolute-change.js'
import { holdChange } from './change-of-values.js'
import { holdDifferenceOfChanges } from './difference-of-changes.js'
import { holdDirection } from './direction.js'
import { holdFold } from './fold-change.js'
import { messages } from './messages.js'
import { holdNeeded } from './needed-to-treat.js'
import { holdPart } from './part-in-words.js'
import { holdRate } from './person-time.js'
import { holdRelative } from './relative-change.js'
import { holdReduction } from './relative-reduction.js'
import { holdDifference } from './stated-difference.js'
import { holdRiskReductions } from './risk-reduction.js'
import { holdTimes } from './times-in-words.js'
import { holdRatio } from './two-by-two.js'
import { holdEfficacy } from './vaccine-efficacy.js'

const holds = [
  holdRelative,
  holdReduction,
  holdChange,
  holdAbsoluteChange,
  holdDifference,
  holdDifferenceOfChanges,
  holdDirection,
  holdRatio,
  holdEfficacy,
  holdNeeded,
  holdRate,
  holdFold,
  holdTimes,
  holdPart,
]

export default defineCheck({
  id: 'derived-number',
  summary:
    'Differences, ratios, rates and relative changes are those of the numbers they derive from',
  severity: 'warning',
  reads: ['proportion', 'estimate', 'ratio', 'count'],
  per: 'source',
  messages,
  check(claims, { report, verify }) {
    for (const outcome of holdRiskReductions(claims)) {
      if (outcome !== undefined && 'finding' in outcome) report(outcome.finding)
    }
    const sentences = bySentence(claims, ({ place }) => place)
    for (const [index, sentence] of sentences.entries()) {
      for (const hold of holds) {
        const outcome = hold(sentence, sentences[index - 1])
        if (outcome === undefined) continue
        if ('finding' in outcome) report(outcome.finding)
        else verify(outcome)
      }
    }
  },
})
