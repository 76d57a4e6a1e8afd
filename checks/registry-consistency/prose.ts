import type { Claim } from '../../src/index.js'
import { isOfOneTrial } from '../guards/of-one-trial.js'
import { excludesChoice } from '../guards/registered-choices.js'
import type { Outcome } from './messages.js'
import type { RegistryRecord } from './record.js'
import { inWords, titles } from './titles.js'

type Attribute = Claim<'attribute'>

/**
 * What the running text of a record says of the masking, the phase and the ages, against the fields. What
 * a record's own title field says is held against them by itself. A text that names the registered phase
 * or age too speaks of parts of the trial, or of others.
 */
export function proseOutcomes(record: RegistryRecord): Outcome[] {
  return ['masking', 'phase', 'minimum-age', 'maximum-age'].flatMap((key): Outcome[] => {
    const registered = record.attributes(key)
    const [field] = registered
    const said = record.said(key).filter((claim) => isOfOneTrial(claim) && isOfThis(claim))
    const excluded = said.filter((one) => isExcluded(one, registered))
    const [claim] = excluded
    if (field === undefined || claim === undefined || isTitled(key, record)) return []
    if (key !== 'masking' && excluded.length < said.length) return []
    return [
      {
        finding: {
          message: 'prose',
          data: { words: claim.value.text, field: field.measure.label, value: inWords(field) },
          severity: key === 'masking' ? 'warning' : 'info',
          at: field,
          related: [{ message: 'the text', at: claim }],
          derivation: [`"${claim.value.text}" is not the registered ${field.measure.label}`],
        },
      },
    ]
  })
}

function isExcluded({ measure, value }: Attribute, registered: readonly Attribute[]): boolean {
  const keys = registered.map((field) => field.value.key)
  return measure.key === 'masking'
    ? keys.every((key) => excludesChoice('masking', value.key, key))
    : !keys.includes(value.key)
}

/** A title or a sentence about the study itself: a background tells of others. */
function isOfThis({ place, standing, measure }: Attribute): boolean {
  if (standing !== undefined || measure.key?.endsWith('-age') === true) return true
  return /\b(?:this|the) (?:[\w/-]+,? ){0,6}(?:study|trial)\b|^an? (?:[\w/-]+,? ){0,6}(?:study|trial)\b/i.test(
    place.context,
  )
}

/** Whether the title has words for it, which other rules hold against the field. */
function isTitled(key: string, record: RegistryRecord): boolean {
  const words = key === 'masking' ? /\b(?:open[- ]label|blind|blinded|masked)\b/i : /\bphase\b/i
  return !key.endsWith('-age') && titles(record).some(({ value }) => words.test(value.text))
}
