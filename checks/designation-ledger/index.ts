import {
  defineCheck,
  describeDate,
  fileName,
  groupBy,
  sidesInOrder,
  type Source,
} from '../../src/index.js'
import { ledgerOf, type Pair, typeSwaps } from './events.js'
import { agencyInWords, type Given, givenAmong, inWords } from './given.js'
import { omissions } from './overtaken.js'

export default defineCheck({
  id: 'designation-ledger',
  summary: 'Sources tell of the same designations, by the same agencies on the same days',
  severity: 'warning',
  reads: ['designation'],
  per: 'fact',
  messages: {
    overtaken:
      'The last {{what}} named here is {{last}}; {{later}}, which another source reports, is left out',
    dates: 'The {{what}} by the {{agency}} is of {{here}} here, but of {{there}} in {{source}}',
    agencies:
      'The {{what}} of {{date}} is by the {{here}} here, but by the {{there}} in {{source}}',
    types: 'What the {{agency}} gave on {{date}} is a {{here}} here, but a {{there}} in {{source}}',
  },
  key: ({ subject }) => subject?.key,
  check(claims, { report, source, verify }) {
    const types = [...groupBy(claims, ({ measure }) => measure.key ?? '').values()]
    for (const { last, later, data, derivation } of types.flatMap((own) =>
      omissions(own, source),
    )) {
      const related = later.map((at) => ({ message: 'the later designation', at }))
      report({ message: 'overtaken', data, at: last, related, derivation })
    }
    for (const pair of typeSwaps(givenAmong(claims))) {
      const { event, other, ranked } = inOrder(pair, source)
      const name = fileName(other.claim.place.path)
      const [here, there] = [event.claim.measure.label, other.claim.measure.label]
      report({
        message: 'types',
        data: {
          agency: agencyInWords(event.agency),
          date: describeDate(event.date),
          here,
          there,
          source: name,
        },
        at: event.claim,
        related: [{ message: 'the same day', at: other.claim }],
        derivation: [
          `taken for one designation: the same subject, agency and day, ${describeDate(event.date)}`,
          `neither source has a ${here} and a ${there} by this agency`,
          ...ranked,
        ],
      })
    }

    const ledgers = types.map((own) => ledgerOf(givenAmong(own)))
    const twoDates = ledgers.flatMap((ledger) => ledger.twoDates)
    const twoAgencies = ledgers.flatMap((ledger) => ledger.twoAgencies)
    const agreed = ledgers.flatMap((ledger) => ledger.agreed)
    for (const pair of twoDates) {
      const { event, other, ranked } = inOrder(pair, source)
      const { claim, agency, date } = event
      const name = fileName(other.claim.place.path)
      report({
        message: 'dates',
        data: {
          what: claim.measure.label,
          agency: agencyInWords(agency),
          here: describeDate(date),
          there: describeDate(other.date),
          source: name,
        },
        at: claim,
        related: [{ message: 'the same designation', at: other.claim }],
        derivation: [
          `${describeDate(date)} here, ${describeDate(other.date)} in ${name}: no day is meant by both`,
          'taken for one designation: the same subject, type and agency, and no other indication',
          ...ranked,
        ],
        likelySlip:
          'one may be the day on which it was granted, the other that of the announcement',
      })
    }
    for (const pair of twoAgencies) {
      const { event, other, ranked } = inOrder(pair, source)
      const name = fileName(other.claim.place.path)
      report({
        message: 'agencies',
        data: {
          what: event.claim.measure.label,
          date: describeDate(event.date),
          here: agencyInWords(event.agency),
          there: agencyInWords(other.agency),
          source: name,
        },
        at: event.claim,
        related: [{ message: 'the same day', at: other.claim }],
        derivation: [
          `${inWords(event)} here, ${inWords(other)} in ${name}`,
          'each source names one agency only: two agencies hardly give the same on one day',
          ...ranked,
        ],
      })
    }
    for (const { event, other } of agreed) {
      const how = `${fileName(other.claim.place.path)} reports ${inWords(other)} too`
      verify({ claim: event.claim, how })
    }
  },
})

/** The two accounts of a designation in the order to show them. */
function inOrder(
  { event, other }: Pair,
  source: (path: string) => Source,
): Pair & { readonly ranked: readonly string[] } {
  const placed = (given: Given) => ({ given, place: given.claim.place })
  const sides = sidesInOrder(placed(event), placed(other), source)
  return { event: sides.claim.given, other: sides.other.given, ranked: sides.ranked }
}
