import type { Heading } from './heading.js'

/** Whether a stub names people and nothing else: their number is the size of the group. */
export function namesOnlyPeople(name: string): boolean {
  return PEOPLE.test(name)
}

const PEOPLE = /^(?:cases|patients|participants|subjects|people)?$/i

/**
 * Whether a stub names an analysis set and nothing else: "Randomised", "Patients who completed the
 * study", but not "Completed university".
 */
export function namesAnalysisSet({ name, scope }: Heading): boolean {
  const set = scope.analysisSet?.text
  if (set === undefined) return false
  const rest = name.toLowerCase().replace(set.toLowerCase(), ' ').replaceAll(OF_SETS, ' ')
  return rest.trim() === ''
}

/** Words that may stand with the name of a set. */
const OF_SETS =
  /\b(?:patients?|participants?|subjects?|people|cases|number|total|all|who|were|was|of|the|for|in|to|at|and|study|trial|treatment|drug|medication|arms?|groups?|set|population|analysis|analyses|analy[sz]ed|safety|efficacy|follow[- ]?up|eligible)\b|[^\p{L}]+/giu
