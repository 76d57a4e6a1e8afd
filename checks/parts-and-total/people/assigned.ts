import { lastFrom, type Claim } from '../../../src/index.js'
import type { Outcome } from '../messages.js'
import { countedPeople, notAll, wordsBehind, type Count } from './counted-people.js'
import { holdSum } from './hold-sum.js'

/** What is said of the people of each group. */
const assigned =
  /^[^\d.;]{0,60}\b(?:assigned|allocated|randomi[sz]ed|entered) (?:in)?to\b[^\d.;]{0,60}\b(?:group|arm|control|placebo|condition)\b/iu

/** How far before the groups all of them may have been counted. */
const reach = 500

/**
 * Holds all who joined against those who were assigned to each group in a later sentence: "23 patients were
 * enrolled. … 13 were assigned to the drug group, and 10 were assigned to the control group". Only as many
 * groups as the source says it has are all.
 *
 * @param groups how many groups the source says it has, by the claims that count them
 */
export function holdAssigned(
  counts: readonly Count[],
  groups: readonly Count[],
): readonly Outcome[] {
  const numbers = new Set(groups.map(({ value }) => value.number.value))
  const [number, another] = [...numbers]
  if (number === undefined || another !== undefined) return []
  const sentences = countedPeople(counts)
  const wholes = sentences.flat().filter(isOfAll)
  return sentences.flatMap((sentence): readonly Outcome[] => {
    const [first] = sentence
    const isEach = sentence.every((count) => assigned.test(wordsBehind(count)))
    if (first === undefined || sentence.length !== number || !isEach) return []
    const { start, context } = first.place
    const whole = wholes[lastFrom(wholes, start - 1, ({ place }) => place.start)]
    if (whole === undefined || start - whole.place.start > reach) return []
    if (notAll.test(context) || notAll.test(whole.place.context)) return []
    return holdSum({ whole, parts: sentence }, 'the source tells of no more groups')
  })
}

/** Whether a count is of all who joined, and of no group of them. */
function isOfAll({ scope }: Claim<'count'>): boolean {
  const set = scope.analysisSet?.key ?? ''
  return scope.arm === undefined && (set === 'enrolled' || set === 'randomised')
}
