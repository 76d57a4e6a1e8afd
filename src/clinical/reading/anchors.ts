const NUMBER_WORDS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'

const PEOPLE =
  'patients?|participants?|subjects?|women|men|children|people|adults?|adolescents?|individuals|infants|mothers|volunteers|responders|persons?|students?|residents?|respondents?|horses?|animals?|dogs?|cats?|rats?|mice'

const COUNTED = `${PEOPLE}|arms?|groups?|cohorts?|events?|deaths?|fatalities|cases?|sites?|cent(?:er|re)s?|countr(?:y|ies)|stud(?:y|ies)|trials?|treatments?|variables?|drugs?|products?|observations?|lesions?|months?|years?|weeks?|lines?`

// One shape or word at least of every claim and of every sentence that opens a group, apart by the
// character that a text without them lacks: most texts are told by a look for that.

const AFTER_DIGIT = pattern(
  String.raw`\d(?:`,
  [
    String.raw`\s?[/:]\s?\d`,
    String.raw` (?:out )?of (?:the )?\d`,
    String.raw`[- ]?(?:months?|monthes|weeks?|wks?|days?|years?|yrs?|hours?|mg|µg|μg|mcg|IU|Gy|kg|mm|cm|ml|g|percent|per cent)\b`,
    String.raw`(?: [\w-]+){0,4}? (?:${COUNTED})\b`,
  ],
  ')',
)

const YEAR = /\b(?:19|20)\d\d\b/

const WITH_COMPARISON = /\b(?:n|p(?:[ -]?values?)?) {0,3}[<>=≤≥]/i

/** What tells the bounds or the ratio that a number beside it is; only capitals are short forms. */
const STATISTIC =
  /\b(?:C\.?I|HR|OR|RR|IRR|IQR|SDs?|SEM?|[Cc]onfidence|[Cc]redible|[Rr]atio|[Rr]ange)\b/

// All that begins with a word shares one look for where words begin.
const WORDS = pattern(
  String.raw`\b(?:`,
  [
    String.raw`(?:${NUMBER_WORDS}) (?:\(|of\b|per ?cent\b|(?:[\w-]+ ){0,4}?(?:${COUNTED})\b)`,
    String.raw`(?:cohorts?|arms?|groups?|parts?) (?:[A-Z]\b|\d)`,
    'designat|breakthrough|orphan|fast[ -]track|priority review|sakigake',
    String.raw`(?:BTDR?|FTD|ODD|RPDD|RMAT|PRIME)\b`,
  ],
  ')',
)

function pattern(before: string, alternatives: readonly string[], behind: string): RegExp {
  return new RegExp(`${before}${alternatives.join('|')}${behind}`, 'i')
}

/** Whether a sentence can hold a claim at all: a cheap look before its words are read. */
export function mayHoldClaim(text: string): boolean {
  return (/\d/.test(text) && hasFigure(text)) || WORDS.test(text)
}

function hasFigure(text: string): boolean {
  return (
    /[%±]/.test(text) ||
    AFTER_DIGIT.test(text) ||
    STATISTIC.test(text) ||
    YEAR.test(text) ||
    (/[<>=≤≥]/.test(text) && WITH_COMPARISON.test(text))
  )
}
