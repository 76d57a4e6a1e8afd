import {
  betweenSources,
  circumstancesOf,
  type Claim,
  defineCheck,
  type FactConflict,
  factOf,
  fileName,
  groupBy,
  isFullyStated,
  isValued,
  rankedAbove,
  type Source,
} from '../../src/index.js'
import { datePairs, datesInWords } from './dates.js'
import { isBesideRecord, withoutRegistered } from './registered.js'
import { shortfalls } from './trial-size.js'
import { twins } from './twins.js'
import { withinSource } from './within.js'
import { placeInWords, quotesOf, sidesOf, twinsInWords } from './words.js'

export default defineCheck({
  id: 'value-mismatch',
  summary: 'A fact has the same value wherever it is stated',
  severity: 'warning',
  reads: ['proportion', 'estimate', 'ratio', 'count', 'date', 'identifier'],
  per: 'fact',
  messages: {
    within: 'The {{measure}} is {{here}} here, but {{there}} elsewhere in this source',
    between: 'The {{measure}} is {{here}} here, but {{there}} in {{source}}',
    twin: 'The {{measure}} is {{here}} here, but {{there}} in {{source}}: one number differs',
    fewer: '{{enrolled}} people were enrolled here, but {{randomised}} randomised in {{source}}',
  },
  /** All claims of a subject: data cutoffs and trial numbers explain why its values differ. */
  key: ({ subject, place }) => (subject ? `subject ${subject.key}` : `source ${place.path}`),
  check(claims, { report, source, verify }) {
    const dates = claims.filter((claim) => claim.kind === 'date')
    const identifiers = claims.filter((claim) => claim.kind === 'identifier')
    const about = circumstancesOf(identifiers, dates)
    const told = new Set<Claim>()
    for (const same of groupBy(claims.filter(isValued), factOf).values()) {
      const between = withoutRegistered(betweenSources(same, about), source)
      for (const conflict of between.conflicts) {
        const { claim, other } = lowerFirst(conflict, source)
        const data = { ...quotesOf(claim, other), source: other.place.path }
        const sides = sidesOf({ ...conflict, claim, other })
        const rank = rankedAbove(source(other.place.path), source(claim.place.path))
        const why = rank === undefined ? [] : [`${fileName(other.place.path)} ranks above: ${rank}`]
        report({ message: 'between', data, ...sides, derivation: [...sides.derivation, ...why] })
      }
      const within = [...groupBy(same, ({ place }) => place.path).values()].map((own) =>
        withinSource(own, about),
      )
      for (const conflict of within.flatMap(({ conflicts }) => conflicts)) {
        const { claim, other, comparison } = conflict
        const certain = comparison.nearDuplicate && isFullyStated(claim.scope, other.scope)
        const severity = certain ? 'error' : 'warning'
        report({ message: 'within', data: quotesOf(claim, other), ...sidesOf(conflict), severity })
      }
      const outcomes = [between, ...within]
      const disputed = new Set<Claim>(
        outcomes.flatMap(({ conflicts }) => conflicts).flatMap((one) => [one.claim, one.other]),
      )
      for (const claim of disputed) told.add(claim)
      const held = outcomes.flatMap(({ agreements }) => agreements)
      for (const [claim, other] of new Map(held.map((pair) => [pair.claim, pair.other]))) {
        if (disputed.has(claim)) continue
        verify({ claim, how: `${other.place.path} has ${other.place.quote}` })
      }
    }

    for (const { claim, other, different } of twins(claims.filter(isValued), about, told)) {
      report({
        message: 'twin',
        data: { ...quotesOf(claim, other), source: placeInWords(claim, other) },
        at: claim,
        related: [{ message: 'the same result', at: other }],
        derivation: twinsInWords(claim, other, different),
      })
    }

    for (const pair of datePairs(dates, about)) {
      const { claim, other, agree } = pair
      const source = other.place.path
      if (agree) verify({ claim, how: `${source} has ${other.place.quote}` })
      else {
        report({
          message: 'between',
          data: { ...quotesOf(claim, other), source },
          at: claim,
          related: [{ message: 'the same event', at: other }],
          derivation: datesInWords(pair),
        })
      }
    }

    const counts = claims.filter((claim) => claim.kind === 'count')
    for (const { enrolled, randomised } of shortfalls(counts, about)) {
      if (isBesideRecord(enrolled, randomised, source)) continue
      const [fewer, more] = [enrolled.value.number.text, randomised.value.number.text]
      report({
        message: 'fewer',
        data: { enrolled: fewer, randomised: more, source: randomised.place.path },
        at: enrolled,
        related: [{ message: `${more} randomised`, at: randomised }],
        derivation: [
          'both sources name the same trial number',
          `all who are randomised were enrolled, but ${fewer} is less than ${more}`,
        ],
      })
    }
  },
})

/** The side that ranks lower is the one to look at first, where neither is the odd one out. */
function lowerFirst(conflict: FactConflict, source: (path: string) => Source): FactConflict {
  const { claim, other, isEven } = conflict
  const rank = rankedAbove(source(claim.place.path), source(other.place.path))
  return isEven && rank !== undefined ? { ...conflict, claim: other, other: claim } : conflict
}
