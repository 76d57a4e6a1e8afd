import type { BindingRule } from '../../../claims/binding-rule.js'
import type { Sentence } from '../../reading/sentence.js'
import type { Cluster } from './clusters.js'
import { isResult } from '../figure-roles.js'
import type { Draft } from '../frames/frame.js'
import { stated } from './nearest-markers.js'

/** Whether a group is named as an arm. */
export function namesArm({ markers }: Cluster): boolean {
  return markers.some(({ dimension }) => dimension === 'arm')
}

/** Whether two clusters give different values of one dimension. */
export function areRivals(a: Cluster, b: Cluster): boolean {
  return a.markers.some(({ dimension, key }) =>
    b.markers.some((marker) => marker.dimension === dimension && marker.key !== key),
  )
}

/** Dimensions that start a new group when they are named anew. */
export const CARRYING = ['cohort', 'arm', 'condition'] as const

/** A sentence whose first words name a cohort, an arm or a condition speaks of another group. */
export function opensNewGroup(sentence: Sentence, free: readonly Cluster[]): boolean {
  if (free.length === 0) return false
  const first = sentence.figures.find(isResult)
  return free.some(
    (cluster) =>
      cluster.to <= (first?.from ?? Infinity) &&
      cluster.markers.some(({ dimension }) => CARRYING.some((carrying) => carrying === dimension)),
  )
}

/** Arms that are given none of the drug. */
const CONTROL = /^(?:placebo|control|vehicle|sham|saline|usual care|standard care|no treatment)\b/

/** Adds what a group says to a scope; a group that contradicts what is known is left out whole. */
export function addCluster(draft: Draft, cluster: Cluster, rule: BindingRule): void {
  const contradicts = cluster.markers.some(({ dimension, key }) => {
    const known = draft[dimension]
    return known !== undefined && known.key !== key
  })
  if (contradicts) return
  // "20 mg (n = 31) or placebo (n = 32)": the dose named before is not that of a control.
  const isOfDrug = !CONTROL.test(draft.arm?.key ?? '') || namesArm(cluster)
  for (const marker of cluster.markers) {
    if (marker.dimension !== 'dose' || isOfDrug) draft[marker.dimension] ??= stated(marker, rule)
  }
}
