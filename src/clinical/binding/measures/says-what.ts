import { CHANGE } from './what-changed.js'

/** Whether a phrase names a thing: not a time, a number, a pronoun, a bare change or a group alone. */
export function saysWhat(phrase: string): boolean {
  if (!/\p{L}{2}/u.test(phrase) || PRONOUN.test(phrase) || CHANGE.test(phrase)) return false
  if (NOTHING_MEASURED.test(phrase) || GROUP.test(phrase)) return false
  return ![COUNT, PEOPLE, TEST, ADJECTIVE, POINTER].some((pattern) => pattern.test(phrase))
}

/** "more frequent among": how something was, and what a name breaks off behind. */
const ADJECTIVE =
  /^(?:frequent|common|prevalent|effective|severe|rare|often|likely|serum|plasma|majority)$/i

/** "8 adults", "4.7% yeasts", "a proportion": how many, and not what they have or did. */
const COUNT =
  /^(?:\d[\d.,]*\s?%|(?:\d[\d.,]*|[a-z]+(?:-[a-z]+)?) (?:[a-z-]+ )?(?:patients|participants|subjects|adults|children|women|men|people)$|(?:(?:[a-z]+ )?(?:percent|percentages?|proportions?|numbers?|total))$)/i

const PRONOUN = /^(?:it|they|we|he|she|these|those|this|that|there|which|who|both)\b(?!-)/i

const GROUP = /\b(?:groups?|arms?|cohorts?|controls?)$|^(?:groups?|arms?|cohorts?) (?:[ivx]+|\d+)$/i

/** "fewer patients", "the majority of women": who, and not what. */
const PEOPLE =
  /^(?!.*\bnumbers? of)(?:.*[ -])?(?:patients|participants|subjects|people|persons|individuals|volunteers|adults|children|infants|women|men|girls|boys|responders|nonresponders)$|^(?:majority|most|half|remainder|rest|total)$/i

/** "the independent t-test", "Results of the paired t-test": how it was told, and not what differed. */
const TEST =
  /(?:\bt[- ]?tests?|\b(?:chi-squared?|McNemar|log-rank|Wilcoxon|Kruskal.Wallis|Mann.Whitney(?: U)?|Fisher exact)(?: tests?)?|\bAN(?:C)?OVAs?|\b(?:multivariate|univariate|statistical|subgroup|regression|covariance) (?:analys[ie]s|models?))$/i

/** "Figure 2E", "range", "2.8 points", "20 Gy": where to look, how much of it, or what was given. */
const POINTER =
  /^(?:(?:figures?|figs?|tables?) \S+$|(?:range|IQR|SD|SE|CI)$|\d+[.·]\d|\d+ ?(?:Gy|mg|µg|mcg|IU)\b)/i

const NOTHING_MEASURED =
  /^(?:(?:\d+(?:st|nd|rd|th)|days?|wks?|weeks?|months?|years?|hours?|minutes?|baseline|basal|postoperative|preoperative|post|pre|immediately|respectively|groups?|arms?|cohorts?|patients?|participants?|subjects?|we|it|they|there|this|vs|versus|only|then|again|[A-Z])\b[\s,-]*)+$/i

/** Whether a word or a phrase only says when, for whom or how: "postoperative", "2nd hour". */
export function saysWhenOrWho(phrase: string): boolean {
  return NOTHING_MEASURED.test(phrase)
}
