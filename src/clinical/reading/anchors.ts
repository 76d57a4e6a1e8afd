import type { Vocabulary } from '../../claims/vocabulary.js'
import { patternOf } from './spellings.js'

const NUMBER_WORDS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'

/** "three-arm", "2-cohort". */
const OF_PARTS = '-(?:arm|group|cohort|site|cent)'

/** Categories of terms that a number counts, or that tell what was done with those it counts. */
const COUNTED: ReadonlySet<string> = new Set([
  'people',
  'counted',
  'subgroup',
  'analysis-set',
  'lost',
])

/** What introduces a count, whatever is counted. */
const COUNTING = [
  'total of',
  'comprised',
  'comprising',
  'constituting',
  'of wh(?:om|ich)',
  'drop[- ]outs?',
  String.raw`(?:seen|found|present|observed|detected|noted) in \d`,
  String.raw`(?:sample|group|cohort) size (?:was|of)`,
  `[2-9]${OF_PARTS}`,
]

/** "more than half", "nearly two thirds". */
const HEDGED_FRACTION =
  '(?:than|over|nearly|almost|least) (?:half|(?:a|one|two|three)[- ](?:third|quarter|fifth)s?) of'

/** A number that opens a sentence, and a word behind it. */
const OPENING_NUMBER = new RegExp(String.raw`(?:^|[.;] )(?:\d+|${NUMBER_WORDS}) [a-z]`, 'i')

const TIMES = ['month', 'year', 'week', 'line']

const YEAR = /\b(?:19|20)\d\d\b/

const WITH_COMPARISON = /\b(?:n|ps?(?:[ -]?values?)?) {0,3}[<>=≤≥⩽⩾≦≧]/i

/** What tells the statistic, bounds, spread or p that a number beside it is; short forms are in capitals. */
const STATISTIC =
  /\b(?:C\.?I|HR|OR|RR|IRR|IQR|Q1|SDs?|SEM?|s\.[de]|[Cc]onfidence|[Cc]redible|[Rr]atio|[Rr]ang(?:e|ing)|[Mm]eans?|[Mm]edians?|average|[Pp](?:[- ]?values?|[- ]trend|interaction|trend)|[Pp]s? (?:for|was|is|0?\.\d+)|percentiles?)\b/

/**
 * A cheap look at a sentence before its words are read: every claim, and every sentence that opens
 * a group, has one of these shapes or words at least.
 */
export class Anchors {
  readonly #afterDigit: RegExp
  readonly #words: RegExp
  /** A number with what it counts a few words behind it. */
  readonly #counted: RegExp

  constructor(vocabulary: Vocabulary) {
    const counted = formsOf(vocabulary, (category) => COUNTED.has(category))
    const designations = formsOf(vocabulary, (category) => category === 'designation')
    this.#counted = new RegExp(
      String.raw`(?:\d|\b(?:${NUMBER_WORDS}))(?: [\w-]+,?){0,5}? ${patternOf([...counted, ...TIMES])}\b`,
      'i',
    )
    this.#afterDigit = anyOf(String.raw`\d(?:`, [
      String.raw`\s?[/:]\s?\d|-to-\d`,
      String.raw` (?:out )?of (?:the )?\d`,
      String.raw`\+?[- ]?(?:months?|monthes|weeks?|wks?|days?|years?|yrs?|hours?|hrs?|h|minutes?|mins?|seconds?|secs?|mg|µg|μg|mcg|ug|IU|units?|Gy|kg|mm|cm|km|ml|l|g|ms|mmHg|points|kcal|percent|per cent)\b`,
    ])
    // All that begins with a word shares one look for where words begin.
    this.#words = anyOf(String.raw`\b(?:`, [
      String.raw`(?:${NUMBER_WORDS})(?: \(| of\b| per ?cent\b|${OF_PARTS})`,
      String.raw`(?:cohorts?|arms?|groups?|parts?) (?:[A-Z]\b|\d)`,
      'not (?:yet )?(?:been )?reached|not (?:estim|evalu)able',
      String.raw`(?:was|were) N[ER]\b`,
      String.raw`(?:randomi[sz]ed|enroll?ed|recruited|screened) \d`,
      'designat',
      HEDGED_FRACTION,
      ...COUNTING,
      ...(designations.length > 0 ? [String.raw`${patternOf(designations)}\b`] : []),
    ])
  }

  /** Whether a sentence can hold a claim at all. */
  mayHoldClaim(text: string): boolean {
    const hasDigit = /\d/.test(text)
    if (hasDigit && (this.#hasFigure(text) || this.#counted.test(text))) return true
    if (this.#words.test(text) || OPENING_NUMBER.test(text)) return true
    return !hasDigit && this.#counted.test(text)
  }

  #hasFigure(text: string): boolean {
    return (
      /[%±£$€]|\d[.·]\d/.test(text) ||
      YEAR.test(text) ||
      this.#afterDigit.test(text) ||
      STATISTIC.test(text) ||
      (/[<>=≤≥⩽⩾≦≧]/.test(text) && WITH_COMPARISON.test(text))
    )
  }
}

/** The anchors of each vocabulary, compiled once. */
const compiled = new WeakMap<Vocabulary, Anchors>()

/** What sentences are looked over for, with these terms. */
export function anchorsOf(vocabulary: Vocabulary): Anchors {
  const known = compiled.get(vocabulary)
  if (known !== undefined) return known
  const anchors = new Anchors(vocabulary)
  compiled.set(vocabulary, anchors)
  return anchors
}

function anyOf(before: string, alternatives: readonly string[]): RegExp {
  return new RegExp(`${before}${alternatives.join('|')})`, 'i')
}

/** The spellings of some terms. */
function formsOf(vocabulary: Vocabulary, isWanted: (category: string) => boolean): string[] {
  return vocabulary.terms.filter(({ category }) => isWanted(category)).flatMap(({ forms }) => forms)
}
