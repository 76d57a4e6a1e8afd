import type { BindingRule } from '../../../claims/binding-rule.js'
import type { FigureMention } from '../../../claims/mentions/mention.js'
import {
  isMark,
  isOpening,
  isWord,
  isWordOf,
  termOf,
  type Token,
} from '../../../claims/tokens/token.js'
import type { Sentence } from '../../reading/sentence.js'
import { clauseStart } from './clauses.js'
import { countsPeople, predicateInside } from '../counts/counted-subjects.js'
import { isResult, lastBefore } from '../figure-roles.js'
import {
  beforeFigure,
  isLink,
  lastLink,
  nounBefore,
  nounPhrase,
  nounStart,
  subjectStart,
} from './noun-phrase.js'
import { AUXILIARIES, isFiniteVerb, predicateBehind } from './predicate.js'
import { lastTransitiveChange } from './changing-verbs.js'
import { likelyDeed } from '../comparisons/likelihood.js'
import { namesGroupBefore } from '../counts/group-nouns.js'
import { figureContinued } from '../comparisons/same-quantity.js'
import { saidOfCounted } from '../counts/people-said.js'
import { saidOfQuantified } from '../counts/quantified-people.js'
import { shareSaid } from './share-of.js'
import { sharedPredicate } from './shared-predicate.js'
import { saysWhat, saysWhenOrWho } from './says-what.js'
import { beforeTest } from '../comparisons/test-place.js'
import { comparedBetween, whatChanged, whatDiffered } from './what-changed.js'
import { wordsBehind } from './words-behind.js'

/** What a figure measures in the text's own words, where the vocabulary knows none. */
export interface Wording {
  readonly text: string
  readonly rule: BindingRule
}

/** Where the text has no words for a figure. */
export const NO_WORDING: Wording = { text: '', rule: 'words-before-figure' }

/**
 * The words that say what a figure is: what the counted people are or did ("138 (83.1%) were
 * eligible"), else the noun before its bracket ("anaemia (37.5%)"), else the subject of its clause
 * ("The weaning time in the second group was 4.6 days").
 */
export function wordingOf(sentence: Sentence, index: number): Wording {
  const known = wordings.get(sentence) ?? new Map<number, Wording>()
  wordings.set(sentence, known)
  const wording = known.get(index) ?? readWording(sentence, index)
  known.set(index, wording)
  return wording
}

/** What is known of the figures of a sentence: many go on from the one before. */
const wordings = new WeakMap<Sentence, Map<number, Wording>>()

function readWording(sentence: Sentence, index: number): Wording {
  const { tokens, figures } = sentence
  const figure = figures[index]
  if (figure === undefined) return NO_WORDING
  const opened = pastGroups(sentence, figure)
  const earlier = opened === figure ? figureContinued(sentence, index) : undefined
  const shared = sharedPredicate(sentence, figure)
  if (shared !== undefined) return { text: shared, rule: 'predicate-behind-figure' }
  const continued = earlier === undefined ? NO_WORDING : wordingOf(sentence, earlier)
  if (earlier !== undefined && (continued.text !== '' || figure.type !== 'p')) return continued
  const before = figures[index - 1]
  const item = before === undefined ? undefined : itemBetween(tokens, before.to, figure.from)
  const wording =
    item ?? (opened === figure ? ownWording(tokens, figure) : wordingBefore(tokens, opened))
  if (wording.text === '' && isOfWhatWasSaid(tokens, figure)) {
    return wordingOf(sentence, lastBefore(figures, index, isResult))
  }
  if (wording.rule !== 'next-item' && namesGroupBefore(sentence, index)) return NO_WORDING
  // "(BTF, 91.7%)": for whom, and not what.
  const isArm = sentence.markers.some(
    ({ dimension, text }) => dimension === 'arm' && text === wording.text,
  )
  return isArm ? NO_WORDING : wording
}

/**
 * "heart rate (group A vs. group B, 57.9 vs. 59.5)", "HbA1c (baseline: arm A 7.3%)": a figure as if its
 * bracket began with it.
 */
function pastGroups({ tokens, markers }: Sentence, figure: FigureMention): FigureMention {
  let at = figure.from - 1
  while (joinsGroups(tokens[at])) {
    while (joinsGroups(tokens[at])) at--
    const group = markers.find(({ dimension, to }) => dimension === 'arm' && to === at + 1)
    if (group !== undefined) at = group.from - 1
    else if (isMark(tokens[at + 1], ':') && tellsWhen(tokens, at))
      while (tellsWhen(tokens, at)) at--
    else return figure
    if (isOpening(tokens[at])) return Object.assign({}, figure, { from: at + 1 })
  }
  return figure
}

/** What stands before a bracket that begins with groups, where it is a thing, and no time or direction. */
function wordingBefore(tokens: readonly Token[], figure: FigureMention): Wording {
  const { text, rule } = ownWording(tokens, figure)
  const isThing = rule === 'noun-before-bracket' || rule === 'subject-of-clause'
  return isThing && !/^\d/.test(text) ? { text, rule } : NO_WORDING
}

/** "postoperative 1st hour", "baseline", "52 weeks": words of a time. */
function tellsWhen(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token !== undefined && !isOpening(token) && saysWhenOrWho(token.text)
}

function joinsGroups(token: Token | undefined): boolean {
  return isMark(token, ',', ':', '.') || isWord(token, 'vs', 'versus', 'and')
}

/** "20% and rash in 10%", "20% of patients, fatigue in 15%": the noun of the next item of a list. */
function itemBetween(tokens: readonly Token[], from: number, to: number): Wording | undefined {
  const preposition = isWord(tokens[to - 1], 'in') ? to - 1 : undefined
  if (preposition === undefined || to - from > LONGEST_ITEM) return undefined
  const between = tokens.slice(from, preposition)
  const joint = between.findLastIndex((token) => isMark(token, ',', ';') || isWord(token, 'and'))
  const noun = between.slice(joint + 1)
  const isNoun = joint >= 0 && noun.length > 0 && noun.every((token) => token.type === 'word')
  if (!isNoun || isWordOf(noun[0], AUXILIARIES)) return undefined
  const text = nounPhrase(tokens, from + joint + 1, preposition)
  const isSame = isWord(noun[0], 'in', 'of', 'for', 'among') || !saysWhat(text)
  return isSame ? undefined : { text, rule: 'next-item' }
}

/** Tokens between two figures of a list: the people of the first, a conjunction, a noun. */
const LONGEST_ITEM = 10

function ownWording(tokens: readonly Token[], figure: FigureMention): Wording {
  if (countsPeople(tokens, figure)) {
    const said = predicateInside(tokens, figure) ?? predicateBehind(tokens, figure.to)
    if (said !== undefined) return { text: said, rule: 'predicate-behind-figure' }
  }
  const behind = wordsBehind(tokens, figure)
  if (behind !== undefined) return { text: behind, rule: 'words-behind-figure' }
  const before =
    figure.type === 'p' ? beforeTest(tokens, figure.from) : beforeFigure(tokens, figure.from)
  // "detrusor pressure (from 40.3 to 31.6)"
  const isWay = isWord(tokens[before], 'from') && isOpening(tokens[before - 1])
  const bracket = isWay ? before - 1 : before
  // "… was low. (p = 0.03)": the bracket belongs to the sentence that was closed before it.
  const isClosed = isOpening(tokens[bracket]) && isMark(tokens[bracket - 1], '.')
  const end = isClosed ? bracket - 1 : isNounAt(tokens, bracket) ? bracket + 1 : bracket
  const start = clauseStart(tokens, end)
  if (figure.type === 'p' || figure.p !== undefined) {
    const differed = whatDiffered(tokens, start, end)
    if (saysWhat(differed)) return { text: differed, rule: 'what-changed' }
  }
  if (isOpening(tokens[bracket])) {
    const compared = figure.type === 'p' ? comparedBetween(tokens, start, end) : ''
    if (saysWhat(compared)) return { text: compared, rule: 'what-changed' }
    const said = figure.count && saidOfCounted(tokens, figure.count, start, end)
    if (said === '') return NO_WORDING
    if (said !== undefined) return { text: said, rule: 'predicate-behind-figure' }
    const isOfPart = figure.type !== 'plain' && figure.type !== 'span'
    const deed =
      likelyDeed(tokens, start, end) ??
      shareSaid(tokens, start, end) ??
      (isOfPart ? saidOfQuantified(tokens, start, end) : undefined)
    if (deed !== undefined) return { text: deed, rule: 'noun-before-bracket' }
    const noun = nounBeforeBracket(tokens, figure, start, end)
    if (saysWhat(noun)) return { text: noun, rule: 'noun-before-bracket' }
    const changed = whatChanged(tokens, nounStart(tokens, start, end), end)
    if (saysWhat(changed)) return { text: changed, rule: 'what-changed' }
  }
  // "a mean tidal volume of 351": the noun right before "of".
  if (isWord(tokens[end], 'of')) {
    const noun = nounBefore(tokens, behindWith(tokens, start, end), end)
    if (saysWhat(noun)) return { text: noun, rule: 'noun-before-of' }
  }
  const verb = lastLink(tokens, start, end)
  const change = lastTransitiveChange(tokens, verb ?? start, end)
  const object = change === undefined ? '' : nounPhrase(tokens, change + 1, end)
  if (saysWhat(object)) return { text: object, rule: 'what-changed' }
  const first = verb === undefined ? start : subjectStart(tokens, start, verb)
  const subject = nounPhrase(tokens, first, verb ?? end)
  if (saysWhat(subject))
    return { text: subject, rule: verb === undefined ? 'words-before-figure' : 'subject-of-clause' }
  const changed = whatChanged(tokens, start, end)
  return saysWhat(changed) ? { text: changed, rule: 'what-changed' } : NO_WORDING
}

/** "mass 67.6 kg", "response rate: 61%": a noun right before its figure, and no verb or preposition. */
function isNounAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.type !== 'word' || token.lower.length < 3) return false
  return !isLink(tokens, at) && !isWordOf(token, JOINTS) && !isFiniteVerb(token)
}

const JOINTS: ReadonlySet<string> = new Set(
  (
    'from into than versus and with for the between among after before within during over under per ' +
    'its only also both each all not that which when while whereas but about than least most more less lost'
  ).split(' '),
)

/** "cattle with initial weight of 420": behind the last "with" there is what was measured. */
function behindWith(tokens: readonly Token[], start: number, end: number): number {
  const at = tokens.findLastIndex((token, index) => index < end && isWord(token, 'with'))
  return Math.max(start, at + 1)
}

/** "…, but this change did not differ between the groups (p = 0.6)": of what the clause before is about. */
function isOfWhatWasSaid(tokens: readonly Token[], figure: FigureMention): boolean {
  if (figure.type !== 'p') return false
  const end = beforeTest(tokens, figure.from)
  const start = clauseStart(tokens, end)
  const first = isWord(tokens[start], 'but', 'and') ? start + 1 : start
  const isPronoun = isWord(tokens[first], 'it', 'they', 'this', 'these')
  return isPronoun && termOf(tokens[first + 1], 'people') === undefined
}

/** "found in the lung (n = 28; 87.5%)": what is counted; "in one period (1.3 h)" only says when. */
function nounBeforeBracket(
  tokens: readonly Token[],
  { type, count }: FigureMention,
  start: number,
  end: number,
): string {
  const from = nounStart(tokens, start, end)
  if (count !== undefined) return nounPhrase(tokens, from, end)
  const isShare = type === 'percent' || type === 'fraction'
  // "Nausea was common (p = 0.03)": how it was; "most common was nausea (10%)" is what it was.
  const tellsHow = isWord(tokens[from - 1], 'was', 'were', 'is', 'are')
  if (!isShare && tellsHow && !isWord(tokens[from - 2], 'there')) return ''
  return nounBefore(tokens, start, end)
}
