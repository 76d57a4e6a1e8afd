import { type Claim, compareDates, isOfAll, mayAgree, type Place } from '../../src/index.js'
import type { Outcome } from './messages.js'
import { attributes, isField, ofKind, type Pairing } from './pairing.js'

type Size = Claim<'count'>

/** How many people the trial has, in how many arms, and how they were shared out. */
export function sizeOutcomes(pairing: Pairing): readonly Outcome[] {
  return [...enrolment(pairing), ...arms(pairing), ...ratio(pairing)]
}

/** Words for the people of a whole trial, by the analysis set of their count. */
const WHOLE: Readonly<Record<string, string>> = {
  enrolled: 'enrolled',
  randomised: 'randomised',
  'intention-to-treat': 'randomised',
}

/** Some number of the whole trial must be the registered one; which of them is not asked. */
function enrolment(pairing: Pairing): readonly Outcome[] {
  const registered = ofKind(pairing.record, 'count').find(
    (claim) => isField(claim) && claim.measure.key === 'enrolment',
  )
  if (registered === undefined) return []
  const isPlanned = registered.value.status === 'estimated'
  const conditions = attributes(pairing.record, 'condition').map(({ value }) => value.text)
  const sizes = ofKind(pairing.prose, 'count').filter(
    (claim) =>
      isOfWholeTrial(claim, conditions) && setOf(claim) !== undefined && plans(claim) === isPlanned,
  )
  const fits = ({ value }: Size): boolean =>
    mayAgree(value.number, registered.value.number, undefined, undefined)
  const [largest] = sizes.toSorted((a, b) => b.value.number.value - a.value.number.value)
  if (largest === undefined) return []
  if (sizes.some(fits)) {
    const how = `${pairing.name} has an enrolment of ${registered.value.number.text}`
    // Beside another number that fits, a changed digit would not be noticed.
    return sizes.length === 1 && largest.value.number.hedge === undefined
      ? [{ claim: largest, how }]
      : []
  }
  const set = isPlanned ? 'planned' : (setOf(largest) ?? '')
  return [
    {
      finding: {
        message: 'enrolment',
        data: {
          here: largest.value.number.text,
          how: set,
          there: registered.value.number.text,
          record: pairing.name,
        },
        at: largest,
        related: [{ message: 'the enrolment of the record', at: registered }],
        derivation: [`no number of the whole trial here is ${registered.value.number.text}`],
        severity: mayHaveMoved(largest, registered, pairing) ? 'info' : 'warning',
      },
    },
  ]
}

/** Fewer may be randomised than enrolled, and enrolment goes on after the older source was written. */
function mayHaveMoved(size: Size, registered: Size, pairing: Pairing): boolean {
  const isFewer = size.value.number.value < registered.value.number.value
  if (isFewer && setOf(size) !== 'enrolled') return true
  const { published: here } = pairing.proseSource
  const { updated, published = updated } = pairing.recordSource
  if (here === undefined || published === undefined) return false
  const order = compareDates(here, published)
  return isFewer ? order < 0 : order > 0
}

const PEOPLE: ReadonlySet<string | undefined> = new Set(['group-size', 'people'])

/** What narrows nobody: the ages of all who may take part. */
const ELIGIBLE = /^aged? \d+ (?:years|months)|^\d+ years (?:of age )?(?:and|or) older/i

/** "747 adults to velzatinib 60 mg or placebo": behind all people stands between what they were shared out. */
const SHARED_OUT = /^[^.;,]{0,60}? to [^.;]{0,120}\b(?:or|versus|vs)\b/i

/**
 * Whether a count may be of everybody in the trial, though its sentence names the disease that the trial
 * is in, the ages of all, or what they were randomised to.
 */
function isOfWholeTrial({ place, scope }: Size, conditions: readonly string[]): boolean {
  const { arm, condition, dose, subgroup, ...others } = scope
  const behind = place.context.slice(place.at + place.quote.length)
  const isShared = scope.analysisSet?.key === 'randomised' && SHARED_OUT.test(behind)
  return (
    isOfAll(others) &&
    (condition === undefined || conditions.some((text) => haveOneName(text, condition.text))) &&
    (subgroup === undefined || ELIGIBLE.test(subgroup.text)) &&
    ((arm === undefined && dose === undefined) || isShared)
  )
}

/** "Chronic Migraine" of the record, "migraine" here. */
function haveOneName(registered: string, here: string): boolean {
  return registered.toLowerCase().includes(here.toLowerCase().replace(/s$/, ''))
}

/** What a count of people is called that may be of the whole trial; nothing for other things. */
function setOf({ measure, place, scope, value }: Size): string | undefined {
  if (measure.key === 'enrolment') return 'enrolled'
  if (!PEOPLE.has(measure.key) || value.number.hedge === 'above') return undefined
  if (scope.analysisSet !== undefined) return WHOLE[scope.analysisSet.key]
  return PLAN.test(wordsBefore(place)) ? 'enrolled' : undefined
}

/** "plans to enrol 300 patients": what is not yet a number of people. */
const PLAN =
  /\b(?:plan|expect|aim|intend|will|anticipat|target)\w{0,4}(?: \w+){0,3} (?:enrol|recruit|randomi)\w{0,4}(?: a total of| up to| about| approximately| around)? $/i

function plans({ value, place }: Size): boolean {
  return value.status === 'estimated' || PLAN.test(wordsBefore(place))
}

function wordsBefore({ at, context }: Place): string {
  return context.slice(Math.max(0, at - 100), at)
}

function arms(pairing: Pairing): readonly Outcome[] {
  const registered = ofKind(pairing.record, 'arm')
  const [first] = registered
  const counted = ofKind(pairing.prose, 'count').filter(
    ({ measure, scope }) => measure.key === 'arms' && isOfAll(scope),
  )
  const [claim] = counted
  if (first === undefined || claim === undefined) return []
  if (counted.some(({ value }) => value.number.value === registered.length)) return []
  return [
    {
      finding: {
        message: 'arms',
        data: { here: claim.value.number.text, there: registered.length, record: pairing.name },
        at: claim,
        related: registered.map((at) => ({ message: 'an arm of the record', at })),
        derivation: [`${claim.value.number.text} is not ${String(registered.length)}`],
        severity: 'info',
      },
    },
  ]
}

/** The order of a ratio's parts follows the order of the arms, which each text chooses. */
function ratio(pairing: Pairing): readonly Outcome[] {
  const registered = ofKind(pairing.record, 'allocation')
  const stated = ofKind(pairing.prose, 'allocation')
  const [there] = registered
  const [here] = stated
  if (there === undefined || here === undefined) return []
  const known = new Set(registered.map(partsOf))
  const fitting = stated.filter((claim) => known.has(partsOf(claim)))
  if (fitting.length > 0) {
    return stated.length === 1
      ? [{ claim: here, how: `${pairing.name} says ${there.place.quote}` }]
      : []
  }
  return [
    {
      finding: {
        message: 'ratio',
        data: { here: here.place.quote, there: there.place.quote, record: pairing.name },
        at: here,
        related: [{ message: 'the ratio of the record', at: there }],
        derivation: [`${partsOf(here)} and ${partsOf(there)} are two ratios in any order of arms`],
        severity: 'warning',
      },
    },
  ]
}

function partsOf({ value }: Claim<'allocation'>): string {
  return value.parts.toSorted((a, b) => a - b).join(':')
}
