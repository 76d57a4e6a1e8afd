import { bySentence, isOfAll, type Claim, type Figure } from '../../src/index.js'

type Count = Claim<'count'>
type Allocation = Claim<'allocation'>

/** People who were shared out in a ratio among arms that one sentence counts, all of them. */
export interface SharedOut {
  readonly ratio: Allocation
  readonly whole: Figure
  /** As many as the ratio has parts. */
  readonly arms: readonly Count[]
}

/** Words by which the arms counted are not all, or are counted later or apart. */
const notAll =
  /\b(?:including|among them|of whom|excluded|withdrew|not treated|evaluable|completed|safety)\b/iu

/**
 * The sentences that say how many were randomised, in which ratio, and how many each arm has: "468
 * patients were randomised 1:1 to the drug (n = 238) or chemotherapy (n = 230)". As many arms as the
 * ratio has parts are all there are.
 */
export function sharedOut(claims: readonly (Count | Allocation)[]): readonly SharedOut[] {
  return bySentence(claims, ({ place }) => place).flatMap((sentence): SharedOut[] => {
    const [ratio, another] = sentence.filter((claim) => claim.kind === 'allocation')
    if (ratio === undefined || another !== undefined || notAll.test(ratio.place.context)) return []
    const [whole, ...arms] = sentence.filter((claim) => claim.kind === 'count').filter(isGroup)
    if (whole === undefined || arms.length !== ratio.value.parts.length) return []
    const isWhole = isOfAll(whole.scope)
    if (!isWhole || arms.some(({ value }) => value.number.value >= whole.value.number.value))
      return []
    return [{ ratio, whole: whole.value.number, arms }]
  })
}

/** The people of a group, an exact number of them. */
function isGroup({ measure, value: { number, status } }: Count): boolean {
  const counts = measure.key === 'group-size' || measure.key === 'enrolment'
  return counts && status !== 'estimated' && number.hedge === undefined && number.decimals === 0
}
