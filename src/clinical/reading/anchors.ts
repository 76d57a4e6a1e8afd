const NUMBER_WORDS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'

const PEOPLE =
  'patients?|participants?|subjects?|women|men|children|people|adults?|adolescents?|individuals|infants|mothers|volunteers|responders'

/** One shape or word at least of every claim and of every sentence that opens a group. */
const ANCHORS = [
  String.raw`%|percent|per cent|±`,
  String.raw`\bn\s?=`,
  String.raw`\d\s?[/:]\s?\d`,
  String.raw`\d (?:out )?of (?:the )?\d`,
  String.raw`\b(?:C\.?I|confidence|credible|ratio|HR|OR|RR|IRR|IQR|range)\b`,
  String.raw`\bp(?:[ -]?values?)?\s?[<>=≤≥]`,
  String.raw`\d(?:[- ]?(?:months?|monthes|weeks?|wks?|days?|years?|yrs?|hours?|mg|µg|μg|mcg|IU|Gy|kg|mm|cm|ml|g))\b`,
  String.raw`\b(?:19|20)\d\d\b`,
  String.raw`(?:\d|\b(?:${NUMBER_WORDS}))(?: [\w-]+){0,4}? (?:${PEOPLE}|arms?|groups?|cohorts?|events?|deaths?|fatalities|cases?|sites?|cent(?:er|re)s?|months?|years?|weeks?|lines?)\b`,
  String.raw`\b(?:${NUMBER_WORDS}) (?:\(|of\b)`,
  String.raw`\b(?:cohorts?|arms?|groups?|parts?) (?:[A-Z]\b|\d)`,
  String.raw`\bdesignat|breakthrough|orphan|fast[ -]track`,
].join('|')

const ANCHOR = new RegExp(ANCHORS, 'i')

/** Whether a sentence can hold a claim at all: a cheap look before its words are read. */
export function mayHoldClaim(text: string): boolean {
  return ANCHOR.test(text)
}
