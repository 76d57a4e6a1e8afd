import { defineCheck, fileName, type Place, rankedAbove } from '../../src/index.js'
import { ageOutcomes } from './ages.js'
import { designOutcomes } from './design.js'
import { type Finding, messages } from './messages.js'
import { primaryOutcomes } from './outcomes.js'
import { type Pairing, pairingsAmong } from './pairing.js'
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
          ...(isReference(pairing) ? fromRecord(finding, pairing) : finding),
          derivation: [pairing.why, ...finding.derivation, ...rankOf(pairing)],
          severity: pairing.isAssumed ? 'info' : (finding.severity ?? 'warning'),
        })
      }
    }
  },
})

/** Whether the project makes the record follow the source, and not the other way round. */
function isReference({ proseSource, recordSource }: Pairing): boolean {
  return proseSource.role === 'reference' && recordSource.role !== 'reference'
}

/** A finding as one of the record, which the reference source contradicts. */
function fromRecord(finding: Finding, { name, proseSource }: Pairing): Finding {
  const [field, ...others] = finding.related ?? []
  if (field === undefined) return finding
  return {
    message: 'departs',
    data: {
      record: name,
      there: placeOf(field.at).quote,
      here: placeOf(finding.at).quote,
      source: fileName(proseSource.path),
    },
    at: field.at,
    related: [{ message: 'the reference source', at: finding.at }, ...others],
    derivation: finding.derivation,
  }
}

/** Why one of the two ranks above by what the project makes of it. */
function rankOf({ proseSource, recordSource }: Pairing): readonly string[] {
  if (proseSource.role === recordSource.role) return []
  const [above, below] =
    proseSource.role === 'reference' ? [proseSource, recordSource] : [recordSource, proseSource]
  const rank = rankedAbove(above, below)
  return rank === undefined ? [] : [`${fileName(above.path)} ranks above: ${rank}`]
}

function placeOf(at: Finding['at']): Place {
  return 'place' in at ? at.place : at
}
