import type { Claim } from '../../src/index.js'
import type { Outcome } from './messages.js'
import { attributes, isField, type Pairing } from './pairing.js'

/** The limits of age that a source gives are those of the record. */
export function ageOutcomes(pairing: Pairing): readonly Outcome[] {
  return ['minimum-age', 'maximum-age'].flatMap((key): readonly Outcome[] => {
    const [registered] = attributes(pairing.record, key).filter(isField)
    const said = attributes(pairing.prose, key)
    const [claim] = said
    if (registered === undefined || claim === undefined) return []
    const age = monthsOf(registered)
    if (age === undefined || said.some((one) => monthsOf(one) === age)) return []
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

/** "2-years" and "24-months" are one age; nothing for weeks and days, which make no whole month. */
function monthsOf({ value }: Claim<'attribute'>): number | undefined {
  const [, number, unit] = /^(\d+)-(year|month)s?$/.exec(value.key) ?? []
  return number === undefined ? undefined : Number(number) * (unit === 'year' ? 12 : 1)
}
