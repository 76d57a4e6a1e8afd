import { defineCheck, percentOf, type Claim } from '../../src/index.js'
import { agreementOf, fractionDerivation, isFraction, isTelling } from './counted-fraction.js'
import { countGiving, isGroupShare, isTellingOf, reachDerivation } from './reachable.js'
import { denominatorsInWords, remedyOf } from './remedies.js'
import { countedShares } from './share.js'
import { isShareOf, isTellingIn, listedItems } from './shared-denominator.js'

export default defineCheck({
  id: 'percent-count-mismatch',
  summary: 'A percentage is what its count and its denominator give',
  severity: 'error',
  reads: ['proportion', 'count'],
  per: 'source',
  messages: {
    mismatch:
      '{{count}} of {{denominator}} is {{actual}}%, but {{percent}}% is printed: {{remedy}}',
    complement:
      '{{count}} of {{denominator}} is {{actual}}%, and the printed {{percent}}% is the complement',
    unreachable: 'No count out of {{group}} gives {{percent}}%: {{remedy}}',
    odd: '{{count}} with {{percent}}% has another denominator than the rest of its list, which is out of {{denominator}} and would give {{actual}}%',
  },
  check(claims, { report, verify }) {
    const shares = countedShares(claims.filter((claim) => claim.kind === 'proportion'))
    const sizes = new Set(claims.flatMap(groupSizes))
    for (const share of shares) {
      const { claim, percent } = share
      if (isFraction(share)) {
        const { count, denominator } = share
        const agreement = agreementOf(share)
        const actual = percentOf(count, denominator, percent.decimals)
        if (agreement === 'rounded' || agreement === 'truncated') {
          const by = agreement === 'truncated' ? ', by truncation' : ''
          const how = `${String(count)}/${String(denominator)} is ${percent.text}%${by}`
          if (isTelling(share)) verify({ claim, how })
          continue
        }
        const data = { count, denominator, actual, percent: percent.text }
        const derivation = fractionDerivation(share)
        if (agreement === 'complement') {
          report({ message: 'complement', data, severity: 'info', at: claim, derivation })
          continue
        }
        report({
          message: 'mismatch',
          data: { ...data, remedy: remedyOf(count, denominator, percent) },
          // A slip of one in the last digit is a slip of rounding, seldom one of fact.
          severity: agreement === 'last-digit' ? 'warning' : 'error',
          at: claim,
          derivation,
        })
      } else if (isGroupShare(share)) {
        const { group } = share
        const count = countGiving(percent, group.value)
        if (count !== undefined) {
          const how = `${String(count)}/${group.text} is ${percent.text}%`
          if (isTellingOf(share)) verify({ claim, how })
          continue
        }
        const remedy = denominatorsInWords(percent, group.value, sizes)
        report({
          message: 'unreachable',
          data: { group: group.text, percent: percent.text, remedy },
          severity: 'warning',
          at: claim,
          related: [{ message: 'the size of the group', at: group.place }],
          derivation: reachDerivation(share),
        })
      }
    }
    for (const { item, others } of listedItems(shares)) {
      if (others === undefined) continue
      const { claim, count, percent } = item
      if (isShareOf(count, others, percent)) {
        const how = `${String(count)}/${String(others)} is ${percent.text}%, as its list has it`
        if (isTellingIn(item, others)) verify({ claim, how })
        continue
      }
      const actual = percentOf(count, others, percent.decimals)
      report({
        message: 'odd',
        data: { count, percent: percent.text, denominator: others, actual },
        severity: 'info',
        at: claim,
        derivation: [`all other percentages of the list are shares of ${String(others)}`],
      })
    }
  },
})

function groupSizes(claim: Claim<'proportion' | 'count'>): readonly number[] {
  if (claim.kind === 'count') {
    const { key } = claim.measure
    return key === 'group-size' || key === 'enrolment' ? [claim.value.number.value] : []
  }
  return [claim.value.denominator, claim.value.group].flatMap((one) => (one ? [one.value] : []))
}
