/** A trial's acronym: "LARKWOOD-2", "HARBOUR", "BEACON-HF". */
const NAME = String.raw`[A-Z]{4,15}[A-Za-z]{0,6}-\d{1,3}|[A-Z]{4,15}(?:-[A-Z]{2,5})?(?:-\d{1,3})?`

const NAMES = new RegExp(String.raw`\b(?:${NAME})`, 'g')

/**
 * What stands behind a name that a text calls a trial's: "trial", "and LANTERN Phase 3 studies", a number,
 * "is a randomised study".
 */
const BEHIND =
  /^(?:(?:,? and|,? or|,) [A-Z]{4,15}[A-Za-z]{0,6}(?:-\d{1,3})?){0,3}(?: pivotal)?(?: [Pp]hase (?:[1-4]|I{1,3}|IV)[ab]?)?(?: clinical)? (?:trials?|study|studies)\b|^(?: (?:extension|investigators|design|data)\b|:? [([]?(?:NCT|ISRCTN|EudraCT|EU CT|ClinicalTrials\.gov)|(?:,| is| was) an? (?:(?!in |of |for |from |that )[\w/-]{1,30},? ){0,8}(?:trial|study)\b)/

/** What may stand behind a name in brackets or one with a number. */
const CLOSED = /^[);,]/
const GOES_ON = /^[, ]/

/** What stands before a trial in brackets, and before one with a number. */
const IN_BRACKETS = /\b(?:trial|study) \($/
const BEHIND_PREPOSITION = /\b(?:In|in|of|from) $/
const NUMBERED = /^[A-Z]{4,15}-\d{1,2}$/

/** How many characters before and behind a name are looked at. */
const BEFORE_NAME = 8
const BEHIND_NAME = 280

/** Words in capitals that are no trial's: of every sponsor, of methods, of headings. */
const COMMON =
  /^(?:STUDY|TRIAL|PROTOCOL|PHASE|COHORT|GROUP|PART|SITE|VERSION|GRADE|STAGE|TYPE|COVID|RECIST|CONSORT|PRISMA|METHODS|RESULTS|BACKGROUND|DESIGN|CONCLUSIONS?|OBJECTIVES?|RANDOMI[SZ]ED|CLINICAL|PIVOTAL|SAFETY|EFFICACY|INTERIM|TOPLINE|EORTC|SWOG|ECOG|NSABP|RTOG|NCIC|CALGB|JCOG|NIHR|SEER|NHANES|TCGA|NSCLC|HNSCC|SCLC|COPD|BRCA|EGFR)(?:-|$)/

/** A trial's acronym, and where a text calls it a trial's. */
export interface AcronymMention {
  readonly name: string
  readonly index: number
}

/**
 * The acronyms that a text calls a trial's, each where it first does, in reading order. A short form
 * of other words ("sarcoma (STSX)") is none.
 *
 * @param shorts the abbreviations that the document introduces
 */
export function trialAcronyms(
  text: string,
  shorts: ReadonlyMap<string, string> = new Map(),
): readonly AcronymMention[] {
  const first = new Map<string, number>()
  for (const { 0: name, index } of text.matchAll(NAMES)) {
    if (COMMON.test(name) || shorts.has(name) || first.has(name)) continue
    if (isCalledTrial(text, index, index + name.length)) first.set(name, index)
  }
  return [...first].map(([name, index]) => ({ name, index }))
}

function isCalledTrial(text: string, start: number, end: number): boolean {
  const behind = text.slice(end, end + BEHIND_NAME)
  if (BEHIND.test(behind)) return true
  const before = text.slice(Math.max(0, start - BEFORE_NAME), start)
  if (IN_BRACKETS.test(before)) return CLOSED.test(behind)
  return (
    NUMBERED.test(text.slice(start, end)) && GOES_ON.test(behind) && BEHIND_PREPOSITION.test(before)
  )
}

/** "the HARBOR trial", "LARKWOOD-2 (NCT99000417)". */
const IS_TRIAL = /^ (?:trial\b|\([A-Z]{2,8}\d{6})/

/**
 * The acronym of the trial that a document is about: the first one with a number that it calls a trial,
 * which no disease and no method has, else the only one in it, where it calls that a trial.
 *
 * @param opening the first sentences of the document
 * @param acronyms all that it calls a trial's
 */
export function toldAcronym(opening: string, acronyms: readonly string[]): string | undefined {
  const told = acronyms.filter((name) => {
    const at = opening.indexOf(name)
    return at >= 0 && (/\d/.test(name) || opening.split(name).slice(1).some(isTrial))
  })
  const numbered = told.find((name) => /\d/.test(name))
  const [only, another] = acronyms
  return (
    numbered ??
    (another === undefined && only !== undefined && told.includes(only) ? only : undefined)
  )
}

function isTrial(behind: string): boolean {
  return IS_TRIAL.test(behind)
}
