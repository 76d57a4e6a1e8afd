import type { Claim, Subject } from '../../claims/claim.js'
import type { Placer } from '../binding/placer.js'

/** Identifiers of trials and publications, by scheme. */
const SCHEMES: readonly (readonly [scheme: string, pattern: string])[] = [
  ['nct', String.raw`\bNCT\s?\d{8}\b`],
  ['isrctn', String.raw`\bISRCTN\s?\d{8}\b`],
  ['ctis', String.raw`\b20\d{2}-5\d{5}-\d{2}(?:-\d{2})?\b`],
  ['eudract', String.raw`\b(?:19|20)\d{2}-\d{6}-\d{2}\b`],
  ['actrn', String.raw`\bACTRN\s?\d{14}\b`],
  ['chictr', String.raw`\bChiCTR(?:-[A-Z]{2,4})?-?\d{8,10}\b`],
  ['doi', String.raw`\b10\.\d{4,9}\/[^\s,;()\[\]]+[A-Za-z0-9]`],
  ['pmid', String.raw`\bPMID:?\s?\d{5,8}\b`],
]

/** A cheap look: every identifier has five digits in a row or a DOI's beginning. */
const HINT = /\d{5}|10\./

const ANY = new RegExp(SCHEMES.map(([, pattern]) => `(${pattern})`).join('|'), 'g')

/** The identifiers in a text, one alternation over it. */
export function identifierClaims(
  text: string,
  placer: Placer,
  subject: Subject | undefined,
): Claim[] {
  if (!HINT.test(text)) return []
  return [...text.matchAll(ANY)].map((match): Claim => {
    const group = match.findIndex((part: string | undefined, at) => at > 0 && part !== undefined)
    const scheme = SCHEMES[group - 1]?.[0] ?? ''
    const id = match[0].replace(/^PMID:?/, '').replace(/\s/g, '')
    return {
      kind: 'identifier',
      ...(subject && { subject }),
      measure: { key: scheme, label: `${scheme.toUpperCase()} identifier` },
      scope: {},
      value: { scheme, id: scheme === 'doi' ? id.toLowerCase() : id.toUpperCase() },
      place: placer.place(match.index, match.index + match[0].length),
    }
  })
}
