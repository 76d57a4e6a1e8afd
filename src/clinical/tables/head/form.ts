/** What the cells under a heading, or behind a stub, hold. */
export type CellForm =
  'count-percent' | 'percent-count' | 'percent' | 'count' | 'fraction' | 'proportion' | 'p'

const NUMBER = String.raw`(?:n|nos?\.?|numbers?|counts?|patients|participants|subjects|events)`
const PERCENT = String.raw`(?:%|percent|per cent|percentages?)`

const FORMS: readonly (readonly [form: CellForm, pattern: RegExp])[] = [
  ['count-percent', new RegExp(String.raw`(?:\b|\d)${NUMBER} ?(?:[([,/;] ?|± ?)${PERCENT}`, 'i')],
  ['percent-count', new RegExp(String.raw`${PERCENT} ?[([] ?${NUMBER} ?[)\]]`, 'i')],
  ['fraction', /\bn ?\/ ?N\b/],
  // A note's letter is small: "Pa", but not "PR" or "PD".
  ['p', /^[Pp](?:(?: ?- ?| )?(?:[Vv]alues?|VALUES?))?(?: ?[a-z*#†‡§]\)?)?$/],
  ['p', /^p(?:(?: ?- ?| )?values?)? ?[([](?!n ?=)[^()[\]]{1,40}[)\]]$/i],
  [
    'p',
    /^(?:(?:asymp|exact|adj)\.? )?sig(?:n?if)?(?:\.|icance)?(?: (?:level|value))?(?: ?[([][^()[\]]{1,20}[)\]])?$/i,
  ],
  ['p', /^p[ -](?:values? )?(?:for|of|condition|time|group|interaction|trend|between|within)\b/i],
  ['p', /(?:^|\s)(?:[pP][ -]?(?:[vV]alues?|VALUES?)|[pP])(?: ?[a-z*#†‡§]\)?)?$/],
  // "≥1%" is a threshold.
  [
    'percent',
    /(?<![<>≤≥=] ?\d{1,3}(?:[.·]\d{1,3})?)%(?! ?(?:CI|confidence|credible))|\bpercent(?:age)?\b/i,
  ],
  ['count', new RegExp(String.raw`(?:^|[,;(] ?)(?:n|nos?\.?|number)\)?$`, 'i')],
  ['count', /^(?:cases|patients|participants|subjects|people|events)$/i],
  ['proportion', /\b(?:proportion|prevalence)\b/i],
  ['count', /^(?:number|no\.|nos\.|n) of\b/i],
]

/** "n (%)", "No. (%)", "%", "n", "n/N", "P value": the form that a heading announces. */
export function formOf(text: string): CellForm | undefined {
  const words = text.replace(/[ *#†‡§¶^]+$/, '')
  const plain = words.replace(/\d+(?:\.\d+)? ?% ?-?(?=C\.?I|confidence|credible)/gi, '')
  return FORMS.find(([, pattern]) => pattern.test(plain))?.[0]
}
