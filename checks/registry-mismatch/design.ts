import { type Claim, groupBy } from '../../src/index.js'
import { isOfOneTrial } from '../guards/of-one-trial.js'
import { excludesChoice } from '../guards/registered-choices.js'
import type { Outcome } from './messages.js'
import { attributes, isField, type Pairing, type Read } from './pairing.js'

type Attribute = Claim<'attribute'>

/** How the trial is made: who knows the treatment, how arms are given, in which phase. */
export function designOutcomes(pairing: Pairing): readonly Outcome[] {
  return [
    ...['masking', 'allocation', 'intervention-model'].flatMap((key) => term(key, pairing)),
    ...phase(pairing),
  ]
}

/** A source that uses several terms tells of parts of the trial, or of other trials. */
function term(key: string, pairing: Pairing): readonly Outcome[] {
  const [registered] = fieldsOf(pairing.record, key)
  const said = attributes(pairing.prose, key).filter(isOfOneTrial)
  const values = groupBy(said, ({ value }) => value.key)
  const [claim] = said
  if (registered === undefined || claim === undefined || values.size > 1) return []
  if (!excludesChoice(key, claim.value.key, registered.value.key)) return []
  return [
    {
      finding: {
        message: 'design',
        data: {
          measure: claim.measure.label,
          here: claim.value.text,
          there: inWords(registered),
          record: pairing.name,
        },
        at: claim,
        related: [{ message: `the ${claim.measure.label} of the record`, at: registered }],
        derivation: [`"${claim.value.text}" and "${registered.value.text}" exclude each other`],
        severity: 'warning',
      },
    },
  ]
}

/** A title or a lead that names another phase, in a source that names the registered one nowhere. */
function phase(pairing: Pairing): readonly Outcome[] {
  const registered = fieldsOf(pairing.record, 'phase')
  const [first] = registered
  const known = new Set(registered.map(({ value }) => value.key))
  const said = attributes(pairing.prose, 'phase')
  const claim = said.find((one) => one.standing !== undefined && isOfOneTrial(one))
  if (first === undefined || claim === undefined) return []
  if (said.some(({ value }) => known.has(value.key))) return []
  const there = [...known].map((key) => key.replace('phase', 'phase ')).join(' and ')
  return [
    {
      finding: {
        message: 'phase',
        data: { here: claim.value.text, there, record: pairing.name },
        at: claim,
        related: [{ message: 'the phase of the record', at: first }],
        derivation: [`the source names ${there} nowhere`],
        severity: 'warning',
      },
    },
  ]
}

function fieldsOf(record: readonly Read[], key: string): readonly Attribute[] {
  return attributes(record, key).filter(isField)
}

/** "SINGLE_GROUP" as "single group". */
function inWords({ value }: Attribute): string {
  return value.text.toLowerCase().replaceAll('_', ' ')
}
