import type { Claim } from '../../claims/claim.js'
import type { Placer } from '../binding/placer.js'
import { genericMentions, type NameMention } from '../profile/names.js'
import type { AttributeSentence } from './attribute-claims.js'

/** Words before the drug that another is compared with. */
const COMPARED =
  /\b(?:versus|vs\.?|compar(?:ed|es|ing|ison of) (?:[\w-]{1,30} ){0,3}?(?:with|to|against)) /gi

/** "docetaxel-controlled". */
const CONTROLLED = /^-controlled\b/i

/** How many characters behind such words are looked at: a list of comparators stands there. */
const REACH = 80

/** Whether a text may name what a drug is compared with. */
export function mayNameComparator(text: string): boolean {
  return /versus|\bvs\b|compar|-controlled/i.test(text)
}

/**
 * The drugs with which a sentence compares that of its trial: "versus docetaxel", "compared QX-1207 with
 * docetaxel", "docetaxel-controlled". A name is told by the ending of an international nonproprietary
 * name; placebo is none, for a trial may have one beside another comparator.
 */
export function comparatorClaims(sentence: AttributeSentence, placer: Placer): Claim[] {
  const { text, start } = sentence
  const comparisons = [...text.matchAll(COMPARED)].map(
    ({ 0: words, index }) => index + words.length,
  )
  const isBehind = ({ index }: NameMention): boolean =>
    comparisons.some((from) => index >= from && index < from + REACH)
  const isControl = ({ index, printed }: NameMention): boolean =>
    CONTROLLED.test(text.slice(index + printed.length, index + printed.length + 12))
  const comparators = mayNameComparator(text)
    ? genericMentions(text).filter((mention) => isBehind(mention) || isControl(mention))
    : []
  const subject = comparators.length === 0 ? undefined : sentence.subject()
  if (subject === undefined) return []
  return comparators
    .filter(({ name }) => name !== subject.key)
    .map(({ name, printed, index }): Claim => ({
      kind: 'attribute',
      subject,
      measure: { key: 'comparator', label: 'comparator' },
      scope: {},
      value: { key: name, text: printed },
      place: placer.place(start + index, start + index + printed.length),
    }))
}
