import type { FindingInput } from '../../src/index.js'
import type { Borrowed } from './borrowed.js'
import type { WrongSide } from './hedges.js'
import type { Unborne } from './unborne.js'
import type { NeverGiven } from './never-given.js'
import { peopleApart, peopleInWords } from './people.js'
import { figureInWords } from './statement.js'

/** What the check reports. */
export const messages = {
  borrowed:
    'The {{measure}} in {{people}} is summed up with {{figure}}, but in the body that is the figure for {{others}}; for {{people}} it has {{own}}',
  hedge: 'The {{measure}} is summed up as {{side}} {{figure}}, but the body has {{actual}}',
  unborne: 'The {{measure}} is summed up with {{figure}}, but the body has {{own}}',
  'never-given':
    '{{first}} and {{second}} are compared in {{people}}, but by the body none of these people got {{absent}}',
} as const

/** One of them. */
export type Finding = FindingInput<typeof messages>

/** A figure that the body gives for other people. */
export function borrowedFinding({ claim, figure, lender, own }: Borrowed): Finding {
  const apart = peopleApart(claim.scope, lender.scope)
  const people = peopleInWords(claim.scope, apart)
  const others = peopleInWords(lender.scope, apart)
  const printed = figureInWords(figure, claim)
  return {
    message: 'borrowed',
    data: {
      measure: own.claim.measure.label,
      people,
      figure: printed,
      others,
      own: own.claim.place.quote,
    },
    at: claim,
    related: [
      { message: `the figure for ${others}`, at: lender },
      { message: `the figure for ${people}`, at: own.claim },
    ],
    derivation: [
      `no value of the body for ${peopleInWords(claim.scope)} can be ${printed}`,
      `${lender.place.quote} can: it is that for ${peopleInWords(lender.scope)}`,
    ],
  }
}

/** A hedge that puts the value on the wrong side. */
export function hedgeFinding({ claim, figure, side, actual }: WrongSide): Finding {
  const printed = figureInWords(figure, claim)
  const value = figureInWords(actual.figures[0], actual.claim)
  return {
    message: 'hedge',
    data: { measure: actual.claim.measure.label, side, figure: printed, actual: value },
    at: claim,
    related: [{ message: 'the value in the body', at: actual.claim }],
    derivation: [
      `${value} is not ${side} ${printed}`,
      `no other value of the body for the same people is`,
    ],
  }
}

/** A figure that the body has nowhere. */
export function unborneFinding({ claim, figure, own }: Unborne): Finding {
  const printed = figureInWords(figure, claim)
  const [first] = own
  const values = [...new Set(own.map((stated) => stated.claim.place.quote))].slice(0, mostQuoted)
  return {
    message: 'unborne',
    data: { measure: claim.measure.label, figure: printed, own: values.join(' and ') },
    at: claim,
    related: [{ message: 'the value in the body', at: first.claim }],
    derivation: [`no figure of the body can be ${printed}`],
  }
}

const mostQuoted = 3

/** A comparison in people who all got the same. */
export function neverGivenFinding(found: NeverGiven): Finding {
  const { comparison, people, absent, elsewhere, others, given } = found
  const [first, second] = comparison.value.groups
  return {
    message: 'never-given',
    data: { first: first.text, second: second.text, people: people.text, absent: absent.text },
    at: comparison,
    related: [
      { message: `who got ${absent.text}`, at: elsewhere },
      { message: `who got the other: ${people.text}`, at: given },
    ],
    derivation: [
      `the body tells of ${absent.text} in ${others.join(', ')} only`,
      `all people it counts in ${people.text} (${given.place.quote}) got the other`,
    ],
  }
}
