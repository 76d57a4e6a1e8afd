import { defineCheck } from '../../src/index.js'
import { ageOutcomes } from './ages.js'
import { designOutcomes } from './design.js'
import { messages } from './messages.js'
import { primaryOutcomes } from './outcomes.js'
import { pairingsAmong } from './pairing.js'
import { sizeOutcomes } from './sizes.js'
import { statusOutcomes } from './status.js'

const rules = [sizeOutcomes, designOutcomes, primaryOutcomes, ageOutcomes, statusOutcomes]

export default defineCheck({
  id: 'registry-mismatch',
  summary: 'What a source says of a trial is what its registry record says',
  severity: 'warning',
  reads: ['count', 'allocation', 'arm', 'attribute', 'status', 'time-frame', 'identifier'],
  per: 'fact',
  messages,
  /** Sources and records meet by the number of the trial, whatever each calls its subject. */
  key: () => 'trials',
  check(claims, { report, source, verify }) {
    for (const pairing of pairingsAmong(claims, source)) {
      for (const outcome of rules.flatMap((rule) => rule(pairing))) {
        if (!('finding' in outcome)) {
          if (!pairing.isAssumed) verify(outcome)
          continue
        }
        const { finding } = outcome
        report({
          ...finding,
          derivation: [pairing.why, ...finding.derivation],
          severity: pairing.isAssumed ? 'info' : (finding.severity ?? 'warning'),
        })
      }
    }
  },
})
