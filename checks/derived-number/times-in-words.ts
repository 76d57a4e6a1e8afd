import { printed, roundingError, type PrintedNumber } from '../../src/index.js'
import { inWords, type Outcome } from './messages.js'
import type { Read } from './sentence.js'

/** "more than doubled", "nearly halved": how many times as much, in one word. */
const verbs =
  /\b(?:(more than|over|nearly|almost|about|approximately|roughly|not quite) )?(doubled|tripled|trebled|quadrupled|halved)\b/giu

/** "more than twice that with placebo", "half as many": in comparisons. */
const comparisons =
  /\b(?:(more than|over|nearly|almost|about|approximately|roughly) )?(twice|three times|four times|half)(?= (?:that|those|as (?:many|much|high|often|likely|common)|the (?:rate|number|risk)))/giu

/** "a threefold rise": three times as much, or as much again three times over. */
const folds =
  /\b(?:(more than|over|nearly|almost|about|approximately|roughly) )?(?:a )?(two|three|four|five|ten)-?fold\b/giu

/** The ratio of two means or medians is not the mean or median of the ratios. */
const averaged = /\b(?:means?|medians?|geometric|average|GMTs?|titers?|titres?)\b/iu

const factors: Readonly<Record<string, number>> = {
  doubled: 2,
  twice: 2,
  tripled: 3,
  trebled: 3,
  'three times': 3,
  quadrupled: 4,
  'four times': 4,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  ten: 10,
  halved: 1 / 2,
  half: 1 / 2,
}

const figure = String.raw`(\d{1,3}(?:,\d{3})+|\d{1,6}(?:\.\d{1,3})?)`
/** "from 24% with placebo to 41%", "from 120 to 510 IU/mL". */
const fromTo = new RegExp(
  String.raw`\bfrom ${figure}(?![\d,]*\d)([^\d.;()]{0,50}) to ${figure}(?![\d.,]*\d)( ?%)?`,
  'giu',
)
/** "(38% vs 24%)", "(38% with the drug versus 24% with placebo)". */
const against = new RegExp(
  String.raw`\(${figure}(?![\d,]*\d)([^\d.;()]{0,40}?) ?(?:vs\.?|versus|against|compared with) ${figure}(?![\d.,]*\d)( ?%)?`,
  'giu',
)

/** Risks and odds that double are no rates that double, and years are no values. */
const otherwise =
  /\b(?:hazards?|odds|risks?|likelihood|doubling|dose|adjusted|per year since|year old)\b/iu

/** "Doubled" is said of what is nearly so: by a fifth more or less. */
const loose = 0.2

/** Holds "more than doubled" and its like against the two values of the sentence. */
export function holdTimes(sentence: readonly Read[]): Outcome {
  const [claim] = sentence.slice(-1)
  const context = claim?.place.context ?? ''
  if (claim === undefined || otherwise.test(context)) return undefined
  const [verb, ...moreVerbs] = saidIn(context)
  const leads = [...context.matchAll(fromTo)]
  const [pair, ...morePairs] = leads.length > 0 ? leads : [...context.matchAll(against)]
  if (verb === undefined || pair === undefined || moreVerbs.length + morePairs.length > 0)
    return undefined
  const [words = '', hedge = '', word = ''] = verb
  const [, first = '', between = '', second = '', percent] = pair
  if (!isSaidOf(context, verb, pair)) return undefined
  // "from 2.1% to 8.3": both are in percent or neither is.
  if (between.trimStart().startsWith('%') && percent === undefined) return undefined
  const factor = factors[word.toLowerCase()] ?? NaN
  const [a, b] = [printed(first), printed(second)]
  if (a.value === b.value || Math.min(a.value, b.value) <= 0 || isYear(a, b)) return undefined
  // "(31% vs 44%)" names the groups in either order, and a fall may be fivefold.
  const isFold = /fold$/iu.test(words)
  const isInOrder = (leads.length > 0 && !isFold) || a.value < b.value === factor > 1
  const [from, to] = isInOrder ? [a, b] : [b, a]
  const low = (to.value - roundingError(to)) / (from.value + roundingError(from))
  const high = (to.value + roundingError(to)) / (from.value - roundingError(from))
  const [least, ...ends] = allowed(hedge.toLowerCase(), factor)
  const most = isFold ? Math.max(...ends) + 1 : Math.max(...ends)
  if (high >= least && low <= most) return undefined
  const expected = inWords(low, high, 2)
  const finding = {
    message: 'times',
    data: { words, from: from.text, to: to.text, expected },
    at: claim,
    derivation: [`${to.text} / ${from.text} = ${expected}`],
  } as const
  return { finding }
}

/** Another clause or another change between the words and the values, or people whose own value changed. */
const apart =
  /[.;]|\b(?:while|whereas|but|and|who|whose|rose|fell|grew|dropp\w+|increas\w+|decreas\w+|declin\w+|improv\w+)\b/iu
const withObject = /^ (?:the|their|his|her|its|our|an?|this|that|those|all)\b/iu
const ofSome = /\b(?:who|whose|which|in whom|if|when)\b[^,;.]{0,40}$/iu

/** Whether the words are about the two values: in their clause, with no object of their own. */
function isSaidOf(context: string, verb: RegExpExecArray, pair: RegExpExecArray): boolean {
  const [end, start] = [verb.index + verb[0].length, pair.index + pair[0].length]
  const text =
    verb.index < pair.index ? context.slice(end, pair.index) : context.slice(start, verb.index)
  const isVerb = /ed$/iu.test(verb[0])
  if (isVerb && withObject.test(context.slice(end, end + longestObject))) return false
  return text.length <= furthest && !apart.test(text) && !ofSome.test(context.slice(0, verb.index))
}

const furthest = 60
const longestObject = 8

/** What a sentence says of how many times as much something is. */
function saidIn(context: string): readonly RegExpExecArray[] {
  const words = [...context.matchAll(verbs), ...context.matchAll(comparisons)]
  return averaged.test(context) ? words : [...words, ...context.matchAll(folds)]
}

/** The ratios that the words may stand for. */
function allowed(hedge: string, factor: number): readonly [least: number, most: number] {
  const [less, more] = [factor * (1 - loose), factor * (1 + loose)]
  if (hedge === 'more than' || hedge === 'over')
    return factor > 1 ? [factor, Infinity] : [0, factor]
  if (hedge === 'nearly' || hedge === 'almost' || hedge === 'not quite')
    return factor > 1 ? [less, factor] : [factor, more]
  return [less, more]
}

/** "from 2019 to 2021": what changed between the two is said elsewhere. */
function isYear(...numbers: readonly PrintedNumber[]): boolean {
  return numbers.every(({ value, decimals }) => decimals === 0 && value >= 1900 && value <= 2100)
}
