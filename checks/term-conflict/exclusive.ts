import { type Circumstances, type Claim, groupBy } from '../../src/index.js'
import { isOfOneTrial } from '../guards/of-one-trial.js'

/** Two terms for one subject of which at most one can be right. */
export interface Contradiction {
  readonly claim: Claim<'attribute'>
  readonly other: Claim<'attribute'>
  /** Whether as many sources use the one term as the other: neither is the odd one out. */
  readonly isEven: boolean
}

/** Attributes that a drug has once: any two values exclude each other, wherever they stand. */
const ofDrug: ReadonlySet<string | undefined> = new Set(['antibody-origin', 'payload'])

/** Attributes that a trial has once; a text may name those of other trials beside. */
const ofTrial: ReadonlySet<string | undefined> = new Set([
  'masking',
  'allocation',
  'phase',
  'comparator',
])

/**
 * The terms of one subject and one attribute that exclude each other. What a drug has once is held
 * against each other wherever it stands; what a trial has once, only between sources of one trial
 * that use one term each.
 */
export function contradictions(
  claims: readonly Claim<'attribute'>[],
  about: Circumstances,
): readonly Contradiction[] {
  const [first] = claims
  if (first === undefined) return []
  if (first.measure.key === 'target') return againstMost(claims, shareTargets)
  if (ofDrug.has(first.measure.key) || first.measure.nature === 'drug-class') {
    return againstMost(claims)
  }
  if (!ofTrial.has(first.measure.key)) return []
  const trials = groupBy(claims.filter(isOfOneTrial), about.trialOf)
  return [...trials.values()].flatMap((ofOne) => ofOneTrial(ofOne, about))
}

function ofOneTrial(
  ofOne: readonly Claim<'attribute'>[],
  { sameTrial }: Circumstances,
): readonly Contradiction[] {
  const single = [...groupBy(ofOne, ({ place }) => place.path).values()].flatMap((own) =>
    new Set(own.map(({ value }) => value.key)).size === 1
      ? own.filter(isOfTheTrial).slice(0, 1)
      : [],
  )
  const inOrder = single.toSorted((a, b) => (a.place.path < b.place.path ? -1 : 1))
  const values = [...groupBy(inOrder, ({ value }) => value.key).values()]
  const [most = [], ...fewer] = values.toSorted((a, b) => b.length - a.length)
  const [kept] = most
  if (kept === undefined) return []
  return fewer.flatMap((same) =>
    same
      .filter((claim) => sameTrial(claim, kept) && !blindBoth(claim, kept))
      .map((claim) => ({ claim, other: kept, isEven: same.length === most.length })),
  )
}

/** A phase is that of the trial in a headline or a summary, or beside the trial's number. */
function isOfTheTrial({ measure, place, standing }: Claim<'attribute'>): boolean {
  return measure.key !== 'phase' || standing !== undefined || /\bNCT\d{8}\b/.test(place.context)
}

/** "double-blind" is said of trials in which three or four parties are blind. */
function blindBoth(a: Claim<'attribute'>, b: Claim<'attribute'>): boolean {
  return [a, b].every(({ value }) => !['none', 'single'].includes(value.key)) && isMasking(a)
}

function isMasking({ measure }: Claim<'attribute'>): boolean {
  return measure.key === 'masking'
}

/** One claim of each value that fewer sources state, against the value that most state. */
function againstMost(
  claims: readonly Claim<'attribute'>[],
  mayBeOne: (a: Claim<'attribute'>, b: Claim<'attribute'>) => boolean = () => false,
): readonly Contradiction[] {
  const values = [...groupBy(claims, ({ value }) => value.key).values()].toSorted(
    (a, b) => sourcesOf(b) - sourcesOf(a),
  )
  const [most, ...fewer] = values
  const other = most?.[0]
  if (other === undefined) return []
  return fewer.flatMap((same) => {
    const [claim] = same
    if (claim === undefined || mayBeOne(claim, other)) return []
    return [{ claim, other, isEven: sourcesOf(same) === sourcesOf(most ?? []) }]
  })
}

/** Of a drug with two targets a text may name one alone: all of the one must be among those of the other. */
function shareTargets(a: Claim<'attribute'>, b: Claim<'attribute'>): boolean {
  const [first, second] = [a.value.key.split('+'), b.value.key.split('+')]
  return first.every((one) => second.includes(one)) || second.every((one) => first.includes(one))
}

function sourcesOf(claims: readonly Claim[]): number {
  return new Set(claims.map(({ place }) => place.path)).size
}
