/** Which claims speak of one fact, how their values compare, and what explains a difference. */
export { alignFacts, factKey, factKinds } from './alignment.js'
export { mayAgree } from './agreement.js'
export { betweenSources, type FactConflict, type FactOutcome } from './between-sources.js'
export { type Circumstances, circumstancesOf } from './circumstances.js'
export { type ClaimCluster, clustersOf } from './clusters.js'
export { type ClaimComparison, compareClaims, signaturesOf } from './comparison.js'
export {
  againstExpected,
  type ExpectedOutcome,
  type ExpectedPair,
  isAssumed,
  speaksOf,
} from './expected.js'
export { complemented, complementOf } from './complement.js'
export { factOf, isValued, type ValuedClaim } from './fact.js'
export { exactKey, isFullyStated, isOfAll, sharedInWords, tellsGroup } from './group-scope.js'
export { type ClaimParts, partsOf } from './parts.js'
export { namesTrial, type TrialName, type Trials, trialsAmong } from './trials.js'
export { isOpenComparison } from './open-comparison.js'
