import { defineCheck } from '../../src/index.js'
import { oddSizes } from './arm-sizes.js'
import { armsFor, partsAreRoles } from './arms-for-ratio.js'
import { shareOf, splitOf } from './enrolment-split.js'
import { armsFinding, enrolmentFinding, sizesFinding, unevenFinding } from './findings.js'
import { messages } from './messages.js'
import { designOf, isEqual, partsOf, ratioOf } from './trial-design.js'

export default defineCheck({
  id: 'allocation-mismatch',
  summary: 'An allocation ratio has a part for each arm, and the planned enrolment divides by it',
  severity: 'warning',
  reads: ['allocation', 'arm', 'count'],
  per: 'source',
  messages,
  check(claims, { report, verify }) {
    const sized = claims.filter((claim) => claim.kind !== 'arm')
    for (const odd of oddSizes(sized)) report(sizesFinding(odd))
    const design = designOf(claims)
    const compared = design.ratios.map((ratio) => ({ ratio, arms: armsFor(ratio, design) }))
    // Where one of several ratios fits the arms, the others are about something else.
    const fitting = compared.filter(({ ratio, arms }) => arms?.number === partsOf(ratio))
    const relevant = fitting.length > 0 ? fitting : compared
    for (const { ratio, arms } of relevant) {
      if (arms === undefined) continue
      if (arms.number !== partsOf(ratio)) {
        if (!partsAreRoles(partsOf(ratio), arms)) report(armsFinding(ratio, arms))
        continue
      }
      for (const claim of arms.claims) {
        // Only a number printed in digits could have been misprinted.
        if (claim.kind !== 'count' || !/\d/u.test(claim.place.quote)) continue
        verify({ claim, how: `${ratioOf(ratio)} has as many parts` })
      }
    }
    const { planned } = design
    const [only, ...others] = relevant
    if (planned === undefined || only === undefined || others.length > 0) return
    const { ratio, arms } = only
    const parts = partsOf(ratio)
    if (!isEqual(ratio) || (arms !== undefined && partsAreRoles(parts, arms))) return
    const enrolment = planned.value.number.value
    const listed = arms?.listed ? arms : undefined
    const split = splitOf(enrolment, parts, listed?.number)
    if (split === 'uneven') report(unevenFinding(planned, ratio))
    if (split === 'only-over-parts' && listed) report(enrolmentFinding(planned, ratio, listed))
    if (split === 'even') {
      verify({
        claim: planned,
        how: `${shareOf(enrolment, parts)} for each of ${String(parts)} parts`,
      })
    }
  },
})
