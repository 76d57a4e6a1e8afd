import type { Claim, Subject } from '../../claims/claim.js'
import type { ScopeValue } from '../../claims/scope.js'
import type { Placer } from '../binding/placer.js'
import { attributeTerms } from '../vocabulary/attributes.js'
import { phaseKeys } from './phases.js'
import { regionIn } from './regions.js'

/** A sentence of a block, and what it is about. */
export interface AttributeSentence {
  readonly text: string
  /** Where it begins in the block. */
  readonly start: number
  readonly subject: () => Subject | undefined
}

const NUMERAL = String.raw`(?:IV|I{1,3}|[0-4])[abAB]?`

/**
 * One alternation over a sentence: a group for each term, then phases. All begin with
 * a word, and share one look for where words begin.
 */
const ANY = new RegExp(
  `\\b(?:${[
    ...attributeTerms.map(({ pattern }) => `(${pattern})`),
    String.raw`(phases? ${NUMERAL}(?:(?:[/-]| and (?:phase )?| or (?:phase )?|\/ ?phase )${NUMERAL})?)\b`,
  ].join('|')})`,
  'gi',
)

/** A cheap look, so that most sentences are done with here. */
const HINT =
  /blind|mask|label|randomi|single|parallel|cross-?over|human|chimeric|murine|mouse|topoisomerase|auristatin|MMA|vedotin|maytansin|DM[14]|calicheamicin|development|phase/i

/** Whether a text may name an attribute at all. */
export function mayNameAttribute(text: string): boolean {
  return HINT.test(text)
}

/** The attributes of trials and drugs that a sentence names: masking, phase, origin, target. */
export function attributeClaims(sentence: AttributeSentence, placer: Placer): Claim[] {
  const { text, start } = sentence
  if (!HINT.test(text)) return []
  const matches = [...text.matchAll(ANY)]
  const subject = matches.length === 0 ? undefined : sentence.subject()
  if (subject === undefined) return []
  return matches.flatMap((match) => {
    const at = match.findIndex((part: string | undefined, index) => index > 0 && part !== undefined)
    const printed = match[at] ?? ''
    const found = valuesOf(at - 1, printed)
    const region = regionIn(text, match.index + printed.length, match.index)
    return found.map(({ measure, key }): Claim => ({
      kind: 'attribute',
      subject,
      measure: { key: measure, label: measure.replaceAll('-', ' ') },
      scope: region === undefined ? {} : { region: placed(region) },
      value: { key, text: printed },
      place: placer.place(start + match.index, start + match.index + printed.length),
    }))
  })
}

function valuesOf(
  index: number,
  printed: string,
): readonly { readonly measure: string; readonly key: string }[] {
  const term = attributeTerms[index]
  if (term !== undefined) return [term]
  return phaseKeys(printed).map((key) => ({ measure: 'phase', key }))
}

function placed(region: string): ScopeValue {
  return { key: region, text: region, origin: 'stated' }
}
