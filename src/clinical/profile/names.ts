import { genericNames } from './generic-names.js'

/** A sponsor's code for a drug: "HX-1012", "PG5001", "PG'501", "ABX-QI04". */
const CODE =
  /\b(?:[A-Z]{2,5}[-‐‑](?=[A-Z]{2}))?[A-Z]{2,10}(?:[-‐‑]\d{3,}|['’]\d{2,}|\d{2,})(?:-\d+)*[A-Z]?\b/g

/** Codes that name no drug: markers, antigens, viruses, standards, identifiers, any sponsor's "STUDY-101". */
const NO_DRUG =
  /^(?:NCT|CD|CA|IL|HLA|CK|HPV|HIV|SARS|COVID|EGFR|HER|TNF|CYP|ISO|ISRCTN|PMC|PMID|EU|UMIN|ACTRN|DRKS|ICD|DSM|SF|EQ|GPX?|BRCA|PS|UK|US|COX|CRD|CLDN|GSE|STUDY|TRIAL|PROTOCOL|COHORT|PHASE|GROUP|PART|SITE|VERSION|NYHA|WHO|DRD|FGF|IGF|VEGF|HSV|HBV|HCV|CMV|EBV|GRADE|MRI|PHQ|GAD|HADS|FEV|PIII|TP|MCI|PD|PASI|EASI|SCORAD|ACR|ASAS|SRI|MADRS|HAMD|UPDRS|PANSS)[-‐‑]?\d/

/** What a document's texts say of names: how often each occurs, and which are studies. */
export interface Names {
  /** Drug names in falling order of mentions. */
  readonly drugs: readonly string[]
  /** Names of trials and studies. */
  readonly trials: readonly string[]
}

/** "CLDN18.2", "CLDN18-positive", "CLDN18 expression": what tumors have. */
const TARGET_AFTER =
  /^(?:\.\d|[- ](?:positive|negative|mutant|mutated|mutations?|amplif|(?:over)?express|directed|targeted|gene|antigen|receptor|status))/

/** "anti-OX40L", "an antibody against OX40L", "binds OX40L": what a drug acts on. */
const TARGET_BEFORE =
  /(?:\banti-|\b(?:antibod(?:y|ies)|conjugate|directed|agonist|immunity) against |\b(?:directed at|binds(?: to)?|binding(?: to)?|blocks|blocking|targets|targeting|inhibits|inhibiting) )$/i

/** "the ARTEMIS-9 trial", "Phase II HX-101-201 study", "ARTEMIS-9 (NCT…", "ARTEMIS-9, an open-label study". */
const TRIAL_AFTER =
  /^\s(?:trial|study|studies)\b|^ \((?:NCT|ISRCTN|EudraCT)|^(?:,| is| was) an? (?:(?!in |of |for |from |that |under )[\w/-]{1,30},? ){0,8}(?:trial|study)\b/

/** "the phase II study (HX101217)": a study's own number. */
const TRIAL_BEFORE = /\b(?:[Ss]tudy|[Tt]rial) \($/

/** How many characters around a name are looked at. */
const REACH = 120

interface Mentions {
  total: number
  /** How many, those in titles counted more. */
  weight: number
  asTrial: number
  asTarget: number
}

/** A name as a text prints it, and where. */
export interface NameMention {
  /** The same however it is printed. */
  readonly name: string
  readonly printed: string
  readonly index: number
}

/**
 * Whatever has the shape of a drug's name in a text: first the codes, then the words with the ending of
 * a generic name.
 */
export function nameMentions(text: string): NameMention[] {
  const codes = [...text.matchAll(CODE)]
    .filter(([printed]) => !isNoDrug(printed))
    .map(({ 0: printed, index }) => ({ name: printedName(printed), printed, index }))
  return [...codes, ...genericMentions(text)]
}

/** The words of a text that have the ending of a generic name. */
export function genericMentions(text: string): NameMention[] {
  return genericNames(text).map(({ printed, index }) => ({
    name: printedName(printed),
    printed,
    index,
  }))
}

/** Whether a code is surely no drug's: that of a marker, a virus, a scale, a register. */
export function isNoDrug(printed: string): boolean {
  return NO_DRUG.test(printed)
}

/** A name in one form: codes as printed, words in lower case. */
export function printedName(printed: string): string {
  return /\d/.test(printed) ? printed.replace(/’/g, "'") : printed.toLowerCase()
}

/**
 * Counts the names that a text mentions; one in the `prominent` texts (titles) weighs more. Its
 * abbreviations name no drug, nor do what it says is found in tumors.
 */
export function namesIn(
  text: string,
  mentioned: readonly NameMention[],
  prominent: readonly string[],
  shorts: ReadonlyMap<string, string> = new Map(),
): Names {
  const counts = new Map<string, Mentions>()
  for (const mention of mentioned) count(counts, text, mention)
  for (const [name, { total, asTarget }] of counts) {
    if (shorts.has(name) || (/\d/.test(name) && asTarget * 2 >= total)) counts.delete(name)
  }
  for (const title of prominent) {
    for (const [name, mentions] of counts) if (title.includes(name)) mentions.weight += PROMINENT
  }
  for (const [name, mentions] of counts)
    if (isOfDrug(name, counts)) mentions.asTrial = mentions.total
  const names = [...counts].sort((a, b) => b[1].weight - a[1].weight || (a[0] < b[0] ? -1 : 1))
  return {
    drugs: names.filter((entry) => !isTrial(...entry)).map(([name]) => name),
    trials: names.filter((entry) => isTrial(...entry)).map(([name]) => name),
  }
}

const PROMINENT = 5

/** "HX-101-201" beside "HX-101": the protocol of one of the drug's trials. */
function isOfDrug(name: string, names: ReadonlyMap<string, Mentions>): boolean {
  const drug = /^(.*\d)-\d{2,4}$/.exec(name)?.[1]
  return drug !== undefined && names.has(drug)
}

/** Trials are mostly called one; a name of many letters is an acronym, not a drug's code. */
function isTrial(name: string, { total, asTrial }: Mentions): boolean {
  return asTrial * 2 >= total || (asTrial > 0 && /^[A-Z]{5}/.test(name)) || /^[A-Z]{6}/.test(name)
}

function count(
  counts: Map<string, Mentions>,
  text: string,
  { name, printed, index }: NameMention,
): void {
  const mentions = counts.get(name) ?? { total: 0, weight: 0, asTrial: 0, asTarget: 0 }
  counts.set(name, mentions)
  mentions.total++
  mentions.weight++
  const before = text.slice(Math.max(0, index - REACH), index)
  const behind = text.slice(index + printed.length, index + printed.length + REACH)
  if (TRIAL_AFTER.test(behind) || TRIAL_BEFORE.test(before)) mentions.asTrial++
  if (TARGET_AFTER.test(behind) || TARGET_BEFORE.test(before)) mentions.asTarget++
}
