/**
 * Identifiers of trials and publications, by scheme. A register's number may stand behind its short
 * name in brackets: "(ISRCTN): 12345678".
 */
const SCHEMES: readonly (readonly [scheme: string, pattern: string])[] = [
  ['nct', String.raw`\bNCT\s?\d{8}\b`],
  ['isrctn', String.raw`\bIS[RC]{2}TN\)?:?\s?\d{8}\b`],
  ['ctis', String.raw`\b20\d{2}-5\d{5}-\d{2}(?:-\d{2})?\b`],
  ['eudract', String.raw`\b(?:19|20)\d{2}-\d{6}-\d{2}\b`],
  ['actrn', String.raw`\bACTRN\)?:?\s?\d{14}p?\b`],
  ['chictr', String.raw`\bChiCTR(?:-[A-Z]{2,4})?-?\d{8,10}\b`],
  ['ctri', String.raw`\bCTRI[/-](?:19|20)\d{2}[/-]\d{2,3}[/-]\d{6}\b`],
  ['drks', String.raw`\bDRKS(?:-ID:?)?\s?\d{8}\b`],
  ['irct', String.raw`\bIRCT\s?\d{11,16}N\d{1,3}\b`],
  ['umin', String.raw`\bUMIN(?:-CTR)?:?\s?\d{9}\b`],
  ['jrct', String.raw`\bjRCTs?\d{9,11}\b`],
  ['japic', String.raw`\bJapicCTI-?\d{6}\b`],
  ['pactr', String.raw`\bPACTR\s?\d{14,16}\b`],
  ['tctr', String.raw`\bTCTR\s?\d{11}\b`],
  ['kct', String.raw`\bKCT\s?\d{7}\b`],
  ['ntr', String.raw`\bNTR\s?\d{3,5}\b`],
  ['rebec', String.raw`\bRBR-[0-9a-z]{6,7}\b`],
  ['rpcec', String.raw`\bRPCEC\s?\d{8}\b`],
  ['slctr', String.raw`\bSLCTR/20\d{2}/\d{3}\b`],
  ['prospero', String.raw`\bCRD\s?42\d{9}\b`],
  ['doi', String.raw`\b10\.\d{4,9}\/[^\s,;()\[\]]+[A-Za-z0-9]`],
  ['pmid', String.raw`\bPMID:?\s?\d{5,8}\b`],
]

/** What looks like an identifier and has another number of digits, with how many it should have. */
const MALFORMED: readonly (readonly [scheme: string, digits: number, pattern: string])[] = [
  ['nct', 8, String.raw`\bNCT\s?(?:\d{5,7}|\d{9,11})\b`],
  ['isrctn', 8, String.raw`\bISRCTN\s?(?:\d{5,7}|\d{9,11})\b`],
  ['drks', 8, String.raw`\bDRKS\s?(?:\d{5,7}|\d{9,11})\b`],
  ['actrn', 14, String.raw`\bACTRN\s?(?:\d{10,13}|\d{15,17})\b`],
]

/** A cheap look: an identifier has its digits in a row, its register's name, or a DOI's beginning. */
const HINT = /\d{5}|10\.|NTR|RBR-|SLCTR/

const ANY = new RegExp(
  [...SCHEMES.map(([, pattern]) => pattern), ...MALFORMED.map(([, , pattern]) => pattern)]
    .map((pattern) => `(${pattern})`)
    .join('|'),
  'g',
)

/** An identifier as a text prints it. */
export interface IdentifierMention {
  /** `nct`, `isrctn`, `doi`… */
  readonly scheme: string
  /** Normalised: upper case, without spaces. */
  readonly id: string
  readonly printed: string
  readonly index: number
  /** What is wrong with its form, where something is. */
  readonly malformed?: string
}

/** The identifiers in a text, one alternation over it. */
export function identifiersIn(text: string): IdentifierMention[] {
  if (!HINT.test(text)) return []
  return [...text.matchAll(ANY)].map((match): IdentifierMention => {
    const group = match.findIndex((part: string | undefined, at) => at > 0 && part !== undefined)
    const wrong = MALFORMED[group - 1 - SCHEMES.length]
    const scheme = SCHEMES[group - 1]?.[0] ?? wrong?.[0] ?? ''
    const printed = scheme === 'doi' ? withoutCaption(match[0]) : match[0]
    return {
      scheme,
      id: normalised(scheme, printed),
      printed,
      index: match.index,
      ...(wrong && { malformed: digitsWrong(printed, wrong[1]) }),
    }
  })
}

/** Identifiers of publications and of reviews: of no trial. */
const NO_TRIAL: ReadonlySet<string> = new Set(['doi', 'pmid', 'prospero'])

/** The numbers in a text under which registers keep trials, as far as they are well formed. */
export function registrationsIn(text: string): IdentifierMention[] {
  return identifiersIn(text).filter(
    ({ scheme, malformed }) => malformed === undefined && !NO_TRIAL.has(scheme),
  )
}

function digitsWrong(printed: string, wanted: number): string {
  const found = printed.replace(/\D/g, '').length
  return `it has ${String(found)} digits, and its register gives ${String(wanted)}`
}

/** The caption of a figure or a table runs into its DOI: "10.1000/x.g001Fig 1". */
function withoutCaption(doi: string): string {
  return doi.replace(/(?<=\d)(?:Fig|Figure|Table)$/, '')
}

function normalised(scheme: string, printed: string): string {
  if (scheme === 'doi') return printed.toLowerCase()
  return printed
    .replace(/^PMID:?/, '')
    .replaceAll(/[\s:)]/g, '')
    .toUpperCase()
}
