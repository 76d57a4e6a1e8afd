import type { NameMention } from './names.js'

/** Words before a drug that is compared with, given beside, or was given before. */
const ASIDE_BEFORE =
  /(?:\b(?:versus|vs\.?|(?:compared|comparison|compare) (?:with|to)|against|over|than|or|plus|and|followed by|after|following|failed|failures? (?:of|on|with)|refractory to|progress(?:ed|ion|ing) (?:on|with)|resistan(?:t|ce) to|intolerant (?:of|to)|prior|previous|(?:previous|prior|earlier) treatment with|previously(?: (?:treated with|received|exposed to))?|combin(?:ation|ed) with|together with|added to|add(?:ing|ition of) [\w-]{2,30} to|(?:superior|inferior)(?:ity)? (?:to|of)|alternatives? to|choice of|unlike|such as|including|standard|control|comparator|rescue|(?<=\w )background|avoid|tak(?:e|es|ing)|allergic to)|[+/]|\banti-)\s?(?:the |a |either |placebo plus |standard |weekly |oral |prior )?$/i

/** Words behind such a drug: "docetaxel with or without", "platinum-refractory". */
const ASIDE_AFTER =
  /^(?: with(?: or |\/)without\b| ±|[- ](?:refractory|resistant|pretreated|naive|naïve|experienced|intolerant)\b| (?:alone|control|comparator|failure)\b)/i

/** What a list of comparators stands behind, in brackets: "chemotherapy (capecitabine, eribulin)". */
const LIST_BEFORE =
  /\b(?:chemotherap(?:y|ies)|therap(?:y|ies)|treatments?|care|comparators?|controls?|choice|standard|regimens?|agents?|inhibitors?) \((?:e\.g\.,? |i\.e\.,? |either |mostly |[^()]{1,40}(?:,|,? or|,? and) )?$/i

/** How many characters before a name are looked at. */
const REACH = 60

/**
 * Whether a name in a text is that of another treatment than the one the text puts forward: "versus
 * docetaxel", "plus cisplatin", "chemotherapy (capecitabine or eribulin)", "pembrolizumab alone".
 */
export function standsAside(
  text: string,
  { index, printed }: Pick<NameMention, 'index' | 'printed'>,
): boolean {
  const end = index + printed.length
  const before = text.slice(Math.max(0, index - REACH), index)
  return (
    ASIDE_BEFORE.test(before) ||
    LIST_BEFORE.test(before) ||
    ASIDE_AFTER.test(text.slice(end, end + REACH))
  )
}
