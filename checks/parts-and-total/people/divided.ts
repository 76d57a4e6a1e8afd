import type { Claim } from '../../../src/index.js'
import type { Outcome } from '../messages.js'
import { isOfPartition } from '../partitions.js'
import {
  countedPeople,
  notAll,
  peopleIn,
  wordsBehind,
  wordsBetween,
  type Count,
} from './counted-people.js'
import { holdSum } from './hold-sum.js'

/** A whole, and the groups that its people are in. */
interface Divided {
  readonly whole: Count
  readonly parts: readonly Count[]
}

/** Words that tell groups in which nobody is twice. */
const groups =
  /\b(?:groups?|arms?|controls?|placebo|males?|females?|m[ae]n|wom[ae]n|boys?|girls?)\b/iu
/** Words of a bracket that does not tell groups. */
const traits = /\b(?:aged|years?|with|had|have|missing|eyes|knees|samples|sites)\b/iu

const division =
  /\b(?:divided|randomi[sz]ed|allocated|assigned|split|separated) (?:equally |randomly |at random )?(?:in)?to\b/iu

/**
 * Holds people against the groups that a sentence divides them into: "195 women (132 in the control group
 * and 63 in the other)", "86 patients were divided into an observation group of 44 and a control group of
 * 42". Only what a slip in one of the numbers explains is reported.
 */
export function holdDivided(
  counts: readonly Count[],
  parts: readonly Claim<'part'>[],
): readonly Outcome[] {
  const listed = new Set(
    parts.filter(isOfPartition).map(({ value }) => value.whole.size.place.start),
  )
  return countedPeople(counts).flatMap((sentence) => {
    const found = inBracket(sentence) ?? inGroups(sentence)
    return found === undefined || listed.has(found.whole.value.number.place.start)
      ? []
      : holdSum(found, 'the groups are all that the sentence names')
  })
}

/** "195 women (132 in the control group and 63 in the other)": all numbers of the bracket are groups. */
function inBracket(sentence: readonly Count[]): Divided | undefined {
  for (const [index, whole] of sentence.entries()) {
    const first = sentence[index + 1]
    if (
      first === undefined ||
      !/^[^\d()%.;]{0,80}\((?:[Nn] ?= ?)?$/u.test(wordsBetween(whole, first))
    )
      continue
    const behind = wordsBehind(whole)
    const opening = behind.indexOf('(')
    const closing = behind.indexOf(')', opening)
    const end = whole.place.at + whole.place.quote.length + closing
    const parts = sentence.slice(index + 1).filter(({ place }) => place.at < end)
    const bracket = behind.slice(opening, closing)
    if (closing < 0 || parts.length < 2 || !holdsNothingElse(bracket, parts)) continue
    const lead = behind.slice(0, opening)
    const isTold = groups.test(bracket) || /\b(?:groups|arms|cohorts)\b/iu.test(lead)
    if (isTold && !traits.test(bracket) && !notAll.test(bracket)) return { whole, parts }
  }
  return undefined
}

/** Whether all digits of some words are those of the counts in them. */
function holdsNothingElse(words: string, parts: readonly Count[]): boolean {
  const rest = parts.reduce((left, { place }) => left.replace(place.quote, ''), words)
  return !/\d|%/u.test(rest)
}

/** "86 patients were divided into an observation group of 44 cases and a control group of 42 cases". */
function inGroups(sentence: readonly Count[]): Divided | undefined {
  const context = sentence[0]?.place.context ?? ''
  const at = division.exec(context)?.index
  if (at === undefined || notAll.test(context) || /\d ?: ?\d/u.test(context)) return undefined
  const whole = sentence.findLast(({ place }) => place.at < at)
  const parts = sentence.filter(({ place }) => place.at > at)
  const [first] = parts
  if (whole === undefined || first === undefined || parts.length < 2) return undefined
  const isAlike = parts.every(isSize) || parts.every((part) => !isSize(part))
  const areInRow = [whole, ...parts.slice(0, -1)].every((before, index) => {
    const part = parts[index]
    const between = part === undefined ? '' : wordsBetween(before, part)
    return (
      part !== undefined && (isSize(part) ? !/[;%]/u.test(between) : /^[^\d;%]*$/u.test(between))
    )
  })
  const isLast = /^[^\d;]*\.?$/u.test(wordsBehind(parts.at(-1) ?? first).split(/[.;]\s/u)[0] ?? '')
  const areGroups = parts.every((part) => peopleIn(part) < peopleIn(whole))
  return isAlike && areInRow && isLast && areGroups ? { whole, parts } : undefined
}

/** "(n = 50)". */
function isSize({ place: { context, at, quote } }: Count): boolean {
  return /[Nn] ?= ?/u.test(quote) || /[([]\s?[Nn] ?= ?$/u.test(context.slice(0, at))
}
