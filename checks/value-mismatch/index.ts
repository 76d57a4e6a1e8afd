import { defineCheck, groupBy, type Claim } from '../../src/index.js'
import { circumstancesOf } from './circumstances.js'
import { betweenSources } from './conflicts.js'
import { factOf, type Valued } from './fact.js'
import { isFullyStated, sharedInWords } from './scope.js'
import { comparedInWords } from './words.js'
import { withinSource } from './within.js'

type Read = Valued | Claim<'date'> | Claim<'identifier'>

const isValued = (claim: Read): claim is Valued =>
  claim.kind !== 'date' && claim.kind !== 'identifier'

export default defineCheck({
  id: 'value-mismatch',
  summary: 'A fact has the same value wherever it is stated',
  severity: 'warning',
  reads: ['proportion', 'estimate', 'ratio', 'count', 'date', 'identifier'],
  per: 'fact',
  messages: {
    within: 'The {{measure}} is {{here}} here, but {{there}} elsewhere in this source',
    between: 'The {{measure}} is {{here}} here, but {{there}} in {{source}}',
  },
  /** All claims of a subject: data cutoffs and trial numbers explain why its values differ. */
  key: ({ subject, place }) => subject?.key ?? place.path,
  check(claims, { report, verify }) {
    const about = circumstancesOf(claims.filter((claim) => !isValued(claim)))
    for (const same of groupBy(claims.filter(isValued), factOf).values()) {
      const between = betweenSources(same, about)
      for (const { claim, other, comparison } of between.conflicts) {
        report({
          message: 'between',
          data: {
            measure: claim.measure.label,
            here: claim.place.quote,
            there: other.place.quote,
            source: other.place.path,
          },
          at: claim,
          related: [{ message: 'the same fact', at: other }],
          derivation: [
            ...comparedInWords(comparison, claim, other),
            ...sharedInWords(claim.scope, other.scope),
          ],
        })
      }
      const within = [...groupBy(same, ({ place }) => place.path).values()].map(withinSource)
      for (const { claim, other, comparison } of within.flatMap(({ conflicts }) => conflicts)) {
        const certain = comparison.nearDuplicate && isFullyStated(claim.scope, other.scope)
        report({
          message: 'within',
          data: {
            measure: claim.measure.label,
            here: claim.place.quote,
            there: other.place.quote,
          },
          at: claim,
          related: [{ message: 'the same fact', at: other }],
          derivation: [
            ...comparedInWords(comparison, claim, other),
            ...sharedInWords(claim.scope, other.scope),
          ],
          severity: certain ? 'error' : 'warning',
        })
      }
      const agreements = [between, ...within].flatMap((outcome) => outcome.agreements)
      for (const [{ claim, other }] of new Map(
        agreements.map((a) => [a.claim, [a] as const]),
      ).values()) {
        verify({ claim, how: `${other.place.path} has ${other.place.quote} too` })
      }
    }
  },
})
