import { type Claim, defineCheck } from '../../src/index.js'
import { oddSizes } from './arm-sizes.js'
import { armsFor, type ComparedArms, partsAreRoles } from './arms-for-ratio.js'
import { dividesByPartsOnly, shareOf } from './enrolment-split.js'
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
    const { planned } = design
    const [only, ...others] = relevant
    const isOnly = only !== undefined && others.length === 0
    const shared = isOnly && isEqual(only.ratio) ? planned : undefined
    for (const { ratio, arms } of relevant) {
      if (arms === undefined) continue
      const parts = partsOf(ratio)
      if (arms.number !== parts) {
        if (partsAreRoles(parts, arms)) continue
        const isSplit =
          arms.listed &&
          shared !== undefined &&
          dividesByPartsOnly(shared.value.number.value, parts, arms.number)
        report(isSplit ? enrolmentFinding(ratio, arms, shared) : armsFinding(ratio, arms))
        continue
      }
      for (const claim of arms.claims) {
        // Only a number printed in digits could have been misprinted.
        if (claim.kind !== 'count' || !/\d/u.test(claim.place.quote)) continue
        verify({ claim, how: `${ratioOf(ratio)} has as many parts` })
      }
    }
    // Where the arms are not as many as the parts, the enrolment may be that of either.
    if (shared === undefined || only === undefined || !isDecided(only)) return
    const parts = partsOf(only.ratio)
    const enrolment = shared.value.number.value
    if (enrolment % parts !== 0) report(unevenFinding(shared, only.ratio))
    else {
      const how = `${shareOf(enrolment, parts)} for each of ${String(parts)} parts`
      verify({ claim: shared, how })
    }
  },
})

function isDecided({
  ratio,
  arms,
}: {
  readonly ratio: Claim<'allocation'>
  readonly arms: ComparedArms | undefined
}): boolean {
  return arms?.listed !== true || arms.number === partsOf(ratio)
}
