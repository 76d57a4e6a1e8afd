import type { Claim, Subject } from '../../claims/claim.js'
import type { Placer } from '../binding/placer.js'
import type { AttributeSentence } from './attribute-claims.js'

/** Who may take part, not who did: "enrolled 24 adolescents aged 12 to 17" is no rule. */
const ELIGIBLE = /\b(?:eligible|eligibility|enrol(?:l|ls|led|s)?|recruit(?:s|ed|ing)?|open to)\b/i

/** A cheap look, so that most sentences are done with here. */
const HINT = /\baged?\b/i

/** "aged 18 to 75 years", "aged 18 years or older", "aged ≥18 years". */
const AGES =
  /\baged (?:between )?(≥ ?)?(\d{1,2})(?: years?)?(?:(?: ?[-–] ?| to | and )(\d{1,3}) years?| (?:years? )?(?:of age )?(?:or|and) (?:older|above|over)| years)/gi

/** The one number of a trial's own words that may stand before the ages. */
const PHASE = /\bphase [1-4](?:[ab]|\/[1-4][ab]?)?\b/gi

/** Whether a text may say who can take part by age. */
export function mayNameAges(text: string): boolean {
  return HINT.test(text) && ELIGIBLE.test(text)
}

/**
 * The `minimum-age` and `maximum-age` that a sentence sets for people to take part. None where a
 * number of people stands before the ages: they are those of a group that took part.
 */
export function eligibleAgeClaims(
  { text, start, subject }: AttributeSentence,
  placer: Placer,
): Claim[] {
  if (!mayNameAges(text)) return []
  const [match, ...others] = text.matchAll(AGES)
  if (match === undefined || others.length > 0) return []
  if (/\d/.test(text.slice(0, match.index).replace(PHASE, ''))) return []
  const [words, atLeast, youngest = '', oldest] = match
  const isOpen = atLeast !== undefined || /older|above|over/i.test(words)
  if (oldest === undefined && !isOpen) return []
  const about = subject()
  return [
    ageClaim('minimum-age', youngest, words, about),
    ...(oldest === undefined ? [] : [ageClaim('maximum-age', oldest, words, about)]),
  ].map((claim) => ({
    ...claim,
    place: placer.place(start + match.index, start + match.index + words.length),
  }))
}

function ageClaim(
  measure: 'minimum-age' | 'maximum-age',
  years: string,
  text: string,
  subject: Subject | undefined,
): Omit<Claim<'attribute'>, 'place'> {
  return {
    kind: 'attribute',
    ...(subject && { subject }),
    measure: { key: measure, label: measure.replaceAll('-', ' ') },
    scope: {},
    value: { key: `${years}-years`, text },
  }
}
