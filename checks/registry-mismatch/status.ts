import { type Claim, describeDate, isBefore } from '../../src/index.js'
import type { Outcome } from './messages.js'
import { attributes, isField, ofKind, type Pairing } from './pairing.js'

/** Statuses of a trial that people still may join, and of one that they may not any more. */
const open: ReadonlySet<string> = new Set([
  'not-yet-recruiting',
  'recruiting',
  'enrolling-by-invitation',
])
const closed: ReadonlySet<string> = new Set([
  'active-not-recruiting',
  'completed',
  'terminated',
  'withdrawn',
])

/**
 * How far recruitment is, in a source that came out after the record was last kept up: an older one
 * spoke of its own day. Intake does not reopen, so a source that calls it open has to be wrong; where
 * the source calls it closed it is the record that may be behind.
 */
export function statusOutcomes(pairing: Pairing): readonly Outcome[] {
  const { name, proseSource, recordSource } = pairing
  const registered = ofKind(pairing.record, 'status').find(isField)
  const [out, kept] = [proseSource.published, recordSource.updated ?? recordSource.published]
  if (registered === undefined || out === undefined || kept === undefined) return []
  if (!isBefore(kept, out)) return []
  const claim = ofKind(pairing.prose, 'status').find((status) => isOfTrial(status, pairing))
  if (claim === undefined || !areApart(claim, registered)) return []
  const isBehind = open.has(registered.value.key)
  return [
    {
      finding: {
        message: 'status',
        data: { here: claim.value.text, there: registered.value.text, record: name },
        at: claim,
        related: [{ message: 'the status of the record', at: registered }],
        derivation: [
          `this source came out in ${describeDate(out)}, after the record was last kept up (${describeDate(kept)})`,
          isBehind
            ? 'the record may not have been kept up since'
            : 'people cannot join a trial whose recruitment is over',
        ],
        severity: isBehind ? 'info' : 'warning',
      },
    },
  ]
}

function areApart(a: Claim<'status'>, b: Claim<'status'>): boolean {
  const [here, there] = [a.value.key, b.value.key]
  return (open.has(here) && closed.has(there)) || (closed.has(here) && open.has(there))
}

/** What a sentence says of a trial that it brings in anew, of several, or of a part. */
const OF_ANOTHER =
  /\b(?:an?|another|other|additional|separate|second|several|two|both|further|new) (?:[\w-]+ ){0,4}(?:trials?|stud(?:y|ies))\b|\b(?:trials|studies|extension|expansion|cohorts?|part)\b/i

/** Whether a status is surely of the registered trial: no other one, and no other phase, is named. */
function isOfTrial({ place }: Claim<'status'>, { name, prose, record }: Pairing): boolean {
  if (place.context.includes(name)) return true
  if (OF_ANOTHER.test(place.context)) return false
  const phases = new Set(attributes(record, 'phase').map(({ value }) => value.key))
  return attributes(prose, 'phase')
    .filter((phase) => phase.place.context === place.context)
    .every(({ value }) => phases.has(value.key))
}
