import type { Outcome } from './messages.js'
import { attributes, isField, type Pairing } from './pairing.js'

/** The limits of age that a source gives are those of the record. */
export function ageOutcomes(pairing: Pairing): readonly Outcome[] {
  return ['minimum-age', 'maximum-age'].flatMap((key): readonly Outcome[] => {
    const [registered] = attributes(pairing.record, key).filter(isField)
    const said = attributes(pairing.prose, key)
    const [claim] = said
    if (registered === undefined || claim === undefined) return []
    const age = /^(\d+)-years?$/.exec(registered.value.key)?.[1]
    if (age === undefined || said.some(({ value }) => value.key === `${age}-years`)) return []
    const here = claim.value.key.replace('-', ' ')
    return [
      {
        finding: {
          message: 'age',
          data: {
            limit: claim.measure.label,
            here,
            there: registered.value.text,
            record: pairing.name,
          },
          at: claim,
          related: [{ message: `the ${claim.measure.label} of the record`, at: registered }],
          derivation: [`${here} is not ${registered.value.text.toLowerCase()}`],
          severity: 'info',
        },
      },
    ]
  })
}
