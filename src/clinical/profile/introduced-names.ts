import { isNoDrug, type NameMention, nameMentions, printedName } from './names.js'

/** A generic name right behind a brand's: "(velprasidone)", "(velprasidone tartrate)". */
const GENERIC = String.raw`\s?\(([a-z]{6,30})(?:[ -][a-z]{3,20})?\)`

/** Forms in which drugs are made. */
const FORM = String.raw`(?:tablets?|capsules?|solution|suspension|injection|concentrate|powder|cream|gel|ointment|patch(?:es)?|pens?|infusion)`

/** "ZOVALTRA® (velprasidone)", "Zovaltra 10 mg film-coated tablets": brands. */
const BRANDS: readonly RegExp[] = [
  new RegExp(String.raw`\b([A-Z][A-Za-z]{3,24})[®™]${GENERIC}`, 'g'),
  new RegExp(
    String.raw`\b([A-Z][A-Za-z]{3,24})[®™]?(?:${GENERIC})? \d{1,5}(?:\.\d{1,3})? ?(?:mg|mcg|g|micrograms?|IU|units)(?:\/m[lL])?(?: [a-z-]{2,20}){0,3} ${FORM}\b`,
    'g',
  ),
  new RegExp(String.raw`\b([A-Z][A-Za-z]{3,24})${GENERIC}(?: [a-z-]{2,20}){0,2} ${FORM}\b`, 'g'),
]

/** "velzarasib (VZ-101), an oral inhibitor", "Zovaltra is a medicine": what a name is, as a drug. */
const APPOSITION =
  /\b([A-Z]{2,6}-?\d{2,6}|[A-Za-z][a-z]{5,30})(?: \([^()]{1,30}\))?(?:,| is) an? (?:[\w/-]{1,30} ){0,6}(?:inhibitor|antibody|agonist|antagonist|conjugate|degrader|modulator|blocker|vaccine|antibiotic|opioid|drug|medicine|(?:cell|gene) therapy|CAR[- ]T|engager|oligonucleotide|siRNA)\b/g

/** "the vaccine candidate VX-9", "an experimental drug, VX-9": a sponsor's code behind what it is. */
const DESCRIBED =
  /\b(?:drug|medicine|antibody|vaccine|candidate|conjugate|inhibitor|agonist|antagonist|degrader|therapy|ADC),? ([A-Z]{2,6}-?\d{1,6}[A-Z]?)\b/g

/**
 * Names that a text itself introduces as a drug's, whatever their shape. A brand that stands before its
 * generic name is that name.
 */
export function introducedNames(text: string): NameMention[] {
  const brands = BRANDS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => mention(match, match[2] ?? match[1] ?? '')),
  )
  return [...brands, ...saidToBeDrugs(text)]
}

/** The codes that a text says to be drugs, of fewer digits than are a drug's by their form alone. */
export function introducedCodes(text: string): readonly string[] {
  const codes = new Set<string>()
  for (const { 0: code, index } of text.matchAll(CODE)) {
    if (codes.has(code)) continue
    const around = text.slice(Math.max(0, index - BEFORE), index + BEHIND)
    if (saidToBeDrugs(around).some(({ printed }) => printed === code)) codes.add(code)
  }
  return [...codes].map(printedName)
}

const CODE = /\b[A-Z]{2,6}-?\d{1,6}[A-Z]?\b/g

/** How many characters before and behind a code tell whether it is said to be a drug. */
const BEFORE = 24
const BEHIND = 240

function saidToBeDrugs(text: string): readonly NameMention[] {
  return [APPOSITION, DESCRIBED]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match) => mention(match, match[1] ?? ''))
    .filter(({ printed }) => !NO_NAME.test(printed) && !isNoDrug(printed) && mayBeName(printed))
}

/** A word in lower case is a name only where it has the ending of one: "if eligible, an inhibitor". */
function mayBeName(printed: string): boolean {
  return /^[A-Z]/.test(printed) || nameMentions(printed).length > 0
}

/** Words that stand where a name could: "The treatment is a new drug". */
const NO_NAME =
  /^(?:company|therapy|treatment|compound|product|molecule|candidate|programme?|agent|morphine-like)$/i

function mention(match: RegExpExecArray, name: string): NameMention {
  const printed = match[1] ?? ''
  return { name: printedName(name), printed, index: match.index + match[0].indexOf(printed) }
}
