import {
  type Circumstances,
  type Claim,
  isDigitSlip,
  isInRow,
  scopeConflicts,
  sortedDigits,
} from '../../../src/index.js'
import { digitCount } from '../printed-alike.js'
import { type Evidence, evidenceOf } from './evidence.js'
import { type PrintedFigure, type Telling, tellingsOf, type ToldSentence } from './tellings.js'

/** A figure that another text prints with other digits, where all else speaks for one figure. */
export interface Misprint {
  readonly here: PrintedFigure
  readonly there: PrintedFigure
  readonly evidence: Evidence
}

/** A sentence and the telling that it stands in. */
interface Told {
  readonly telling: Telling
  /** All numbers of the telling. */
  readonly texts: ReadonlySet<string>
  readonly sentence: ToldSentence
  /** What the sentence is found by. */
  readonly clues: ReadonlySet<string>
}

/** Numbers that stand in more sentences than these tell none of them. */
const mostSentences = 24

/** How much must speak for two figures being one, in digits. */
const leastWeight = 7

/**
 * Figures that a text tells again with other digits: an abstract against its paper, a release against
 * the abstract. Each of the two figures is printed in its own text alone, both have one form, they differ
 * by a slip, and the sentences share other numbers and words. No vocabulary needs to know the outcome.
 *
 * @param disputed claims of which a contradiction is told already
 */
export function misprints(
  claims: readonly Claim[],
  about: Circumstances,
  disputed: ReadonlySet<unknown>,
): readonly Misprint[] {
  const tellings = tellingsOf(claims.filter((claim) => !disputed.has(claim)))
  if (tellings.length < 2) return []
  const all = tellings.flatMap(toldIn)
  const byClue = indexOf(all)
  const found = new Map<Claim, Misprint>()
  for (const told of all) {
    for (const other of alikeTo(told, byClue)) {
      const pair = oddPair(told, other)
      if (pair === undefined || !mayBeOfOneDay(pair, about)) continue
      const known = found.get(pair.here.claim)
      if ((known?.evidence.weight ?? 0) < pair.evidence.weight) found.set(pair.here.claim, pair)
    }
  }
  return [...found.values()]
}

/** Whether one text may tell again what the other does: the summary of a source, or another source. */
function mayRetell(one: Telling, other: Telling): boolean {
  return one.path === other.path ? one.sumsUp && !other.sumsUp : one.path > other.path
}

/** Whether two figures may be of one trial on one day, as far as their sources say. */
function mayBeOfOneDay({ here, there }: Misprint, about: Circumstances): boolean {
  return here.claim.place.path === there.claim.place.path
    ? !about.surelyApart(here.claim, there.claim)
    : !about.mayBeApart(here.claim, there.claim)
}

/** The sentences that one may tell again and that share a clue with it, each once. */
function alikeTo(told: Told, byClue: ReadonlyMap<string, readonly Told[]>): Set<Told> {
  const alike = new Set<Told>()
  for (const clue of told.clues) {
    const places = byClue.get(clue) ?? []
    if (places.length > mostSentences) continue
    for (const place of places) if (mayRetell(told.telling, place.telling)) alike.add(place)
  }
  return alike
}

function indexOf(all: readonly Told[]): ReadonlyMap<string, readonly Told[]> {
  const byClue = new Map<string, Told[]>()
  for (const told of all) {
    for (const clue of told.clues) {
      const places = byClue.get(clue)
      if (places === undefined) byClue.set(clue, [told])
      else places.push(told)
    }
  }
  return byClue
}

/** The sentences of a telling, each with all numbers of the telling and its own clues. */
function toldIn(telling: Telling): readonly Told[] {
  const texts = textsOf(telling)
  return telling.sentences.map((sentence) => ({
    telling,
    texts,
    sentence,
    clues: cluesOf(sentence),
  }))
}

/**
 * What sentences are found by that may tell the same: the numbers of one, of two digits at least, and
 * the slips of those with three or more, each with a digit left open, and its digits in any order.
 */
function cluesOf({ figures }: ToldSentence): ReadonlySet<string> {
  return new Set(
    figures.flatMap(({ text, form, figure }) => {
      const digits = digitCount(figure.text)
      if (digits < 3) return digits < 2 ? [] : [text]
      const open = [...text.matchAll(/\d/gu)].map(
        ({ index }) => `${form} ${text.slice(0, index)}_${text.slice(index + 1)}`,
      )
      return [text, `${form} ${sortedDigits(text)}`, ...open]
    }),
  )
}

function textsOf({ sentences }: Telling): ReadonlySet<string> {
  return new Set(sentences.flatMap(({ figures }) => figures.map(({ text }) => text)))
}

/** The one number of a sentence that another prints with other digits, and that stands nowhere else. */
function oddPair(one: Told, other: Told): Misprint | undefined {
  const odd = one.sentence.figures.filter(({ text }) => !other.texts.has(text))
  const oddThere = other.sentence.figures.filter(({ text }) => !one.texts.has(text))
  const differing = odd.filter(({ form }) => oddThere.some((there) => there.form === form))
  const [here, another] = differing
  // Where more than one number is another, both tell of other people or of another day.
  if (here === undefined || another !== undefined) return undefined
  const [best, second] = oddThere
    .filter((there) => mayBeOne(here, there))
    .map((there) => ({
      here,
      there,
      evidence: evidenceOf(here, there, one.sentence, other.sentence),
    }))
    .toSorted((a, b) => b.evidence.weight - a.evidence.weight)
  if (best === undefined || best.evidence.weight < leastWeight) return undefined
  return second?.evidence.weight === best.evidence.weight ? undefined : best
}

function mayBeOne(here: PrintedFigure, there: PrintedFigure): boolean {
  return (
    here.form === there.form &&
    !(isInRow(here.claim.place) && isInRow(there.claim.place)) &&
    digitCount(here.figure.text) > (here.claim.kind === 'count' ? 2 : 1) &&
    isDigitSlip(here.figure, there.figure) &&
    scopeConflicts(here.claim.scope, there.claim.scope).length === 0
  )
}
