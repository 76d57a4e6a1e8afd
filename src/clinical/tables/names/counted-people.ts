import type { Heading } from '../head/heading.js'
import type { Row } from '../rows/rows.js'

/** Whether a stub names people and nothing else: their number is the size of the group. */
export function namesOnlyPeople(name: string): boolean {
  return PEOPLE.test(name)
}

const PEOPLE = /^(?:cases|patients|participants|subjects|people)?$/i

/**
 * Whether the people that a row numbers are those of the heading above it: "No. of patients" under
 * "Disease control" had it, and are not all of the group.
 */
export function countsUnder({ section, isGroup, sizes }: Row): boolean {
  if (section === undefined || isGroup || sizes === true) return false
  const { name, isArm, isPeople, time } = section
  const isVariable = name !== '' && !isArm && !isPeople && time === undefined
  return isVariable && !namesAnalysisSet(section) && !GENERAL.test(name)
}

/** Headings over all sorts of rows. */
const GENERAL =
  /\b(?:characteristics?|demographics?|population|sample|disposition|baseline|groups?|arms?|cohorts?|patients|participants|subjects)\b/i

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
