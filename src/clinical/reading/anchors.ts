const NUMBER_WORDS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'

const PEOPLE =
  'patients?|participants?|subjects?|women|men|children|people|adults?|adolescents?|individuals|infants|mothers|volunteers|responders'

const COUNTED = `${PEOPLE}|arms?|groups?|cohorts?|events?|deaths?|fatalities|cases?|sites?|cent(?:er|re)s?|months?|years?|weeks?|lines?`

// One shape or word at least of every claim and of every sentence that opens a group, apart by the
// character that a text without them lacks: most texts are told by a look for that.

const WITH_DIGIT = pattern(
  String.raw`\d\s?[/:]\s?\d`,
  String.raw`\d (?:out )?of (?:the )?\d`,
  String.raw`\d(?:[- ]?(?:months?|monthes|weeks?|wks?|days?|years?|yrs?|hours?|mg|µg|μg|mcg|IU|Gy|kg|mm|cm|ml|g))\b`,
  String.raw`\b(?:19|20)\d\d\b`,
  String.raw`\d(?: [\w-]+){0,4}? (?:${COUNTED})\b`,
)

const WITH_COMPARISON = pattern(String.raw`\bn\s?=`, String.raw`\bp(?:[ -]?values?)?\s?[<>=≤≥]`)

// All that begins with a word shares one look for where words begin.
const WORDS = [
  String.raw`(?:C\.?I|confidence|credible|ratio|HR|OR|RR|IRR|IQR|range)\b`,
  String.raw`(?:${NUMBER_WORDS}) (?:\(|of\b|(?:[\w-]+ ){0,4}?(?:${COUNTED})\b)`,
  String.raw`(?:cohorts?|arms?|groups?|parts?) (?:[A-Z]\b|\d)`,
  'designat',
]

const WITH_WORDS = pattern(
  String.raw`\b(?:${WORDS.join('|')})`,
  'percent|per cent|breakthrough|orphan|fast[ -]track',
)

function pattern(...anchors: readonly string[]): RegExp {
  return new RegExp(anchors.join('|'), 'i')
}

/** Whether a sentence can hold a claim at all: a cheap look before its words are read. */
export function mayHoldClaim(text: string): boolean {
  return (
    /[%±]/.test(text) ||
    (/\d/.test(text) && WITH_DIGIT.test(text)) ||
    (/[<>=≤≥]/.test(text) && WITH_COMPARISON.test(text)) ||
    WITH_WORDS.test(text)
  )
}
