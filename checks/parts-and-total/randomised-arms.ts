import type { Claim } from '../../src/index.js'
import { sharedOut } from '../groups/shared-out.js'
import type { Outcome } from './messages.js'

/** Holds the number that a sentence says was randomised against the arms that it counts. */
export function holdArms(claims: readonly Claim<'count' | 'allocation'>[]): readonly Outcome[] {
  return sharedOut(claims).map(({ whole, arms }): Outcome => {
    const sum = arms.reduce((people, { value }) => people + value.number.value, 0)
    const inWords = arms.map(({ value }) => value.number.text).join(' + ')
    if (sum === whole.value) return { claims: arms, how: `${inWords} = ${whole.text}` }
    const finding = {
      message: 'arms',
      data: { whole: whole.text, sum, arms: inWords },
      at: whole.place,
      related: arms.map((arm) => ({ message: 'an arm', at: arm })),
      derivation: [
        `${inWords} = ${String(sum)}`,
        'the ratio has as many parts as arms are counted',
      ],
    } as const
    return { finding }
  })
}
