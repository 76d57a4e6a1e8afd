import type { Deviation } from '../../claims/figure.js'
import type { Subject } from '../../claims/claim.js'
import { type Term, Vocabulary } from '../../claims/vocabulary.js'
import type { Document, Section } from '../../document/document.js'
import type { SourceFacts } from '../../sources/source.js'
import { armNames } from './arm-names.js'
import { brandsIn } from './brands.js'
import { onlySexIn, type Sex } from './one-sex.js'
import { plusMinusIn } from './plus-minus.js'
import { conditionNames } from './conditions.js'
import { introducedCodes } from './introduced-names.js'
import { nameMentions, namesIn } from './names.js'
import { shortForms } from './short-forms.js'
import { OPENING, toldDrug } from './told-drug.js'
import { toldTrial } from './told-trial.js'
import { toldAcronym, trialAcronyms } from './trial-acronyms.js'

/** What a document says of its own words, gathered before its sentences are read. */
export interface Profile {
  readonly shortForms: ReadonlyMap<string, string>
  /** The document's own terms: its `condition`s, `subject`s and `trial`s. */
  readonly terms: Vocabulary
  /** Names that the document puts before "arm" or "group": short forms in capitals, others in lower case. */
  readonly arms: ReadonlySet<string>
  /**
   * What the document is about, if it is about one thing: what it declares, else the drug that it tells
   * of, else the number or the acronym of its trial.
   */
  readonly subject?: string
  /** The acronyms that the document calls a trial's. */
  readonly acronyms: readonly string[]
  /** The number of the one trial that the document is of. */
  readonly trial?: string
  /** What stands behind a ± where nothing else is said. */
  readonly plusMinus?: Deviation['type']
  /** The sex of everybody, where the document is about one alone. */
  readonly onlySex?: Sex | undefined
}

export function profileOf(document: Document, facts: SourceFacts): Profile {
  const texts = document.blocks
    .filter(({ kind }) => kind !== 'reference')
    .map(({ flat }) => flat.text)
  const text = texts.join('\n')
  const shorts = shortForms(text)
  const conditions = conditionNames(text, shorts)
  const titles = titlesOf(document, facts)
  const mentions = nameMentions(text)
  const names = namesIn(text, mentions, titles, shorts)
  const brands = brandsIn(text, mentions)
  const trial = toldTrial(titles, texts)
  const acronyms = trialAcronyms(text, shorts).map(({ name }) => name)
  const subject =
    facts.subject ??
    toldDrug({ text, mentions, titles, drugs: new Set(names.drugs) }) ??
    trial ??
    toldAcronym(text.slice(0, OPENING), acronyms)
  return {
    shortForms: shorts,
    plusMinus: plusMinusIn(text),
    arms: armNames(text),
    onlySex: onlySexIn(text),
    acronyms,
    terms: new Vocabulary([
      ...conditionTerms(conditions),
      ...names.trials.map((name) => term('trial', name)),
      ...[...new Set([...names.drugs, ...introducedCodes(text)])].map((name) =>
        term('subject', name, brands.get(name)),
      ),
    ]),
    ...(subject !== undefined && { subject }),
    ...(trial !== undefined && { trial }),
  }
}

/** The title that the source is known by, and its first headings. */
function titlesOf(document: Document, { title = '' }: SourceFacts): string[] {
  const headings = document.blocks.filter(({ kind }) => kind === 'heading').slice(0, 3)
  return [title, ...headings.map(({ flat }) => flat.text)]
}

function conditionTerms(conditions: ReadonlyMap<string, string>): Term[] {
  return [...conditions].map(([form, key]) => ({
    category: 'condition',
    key,
    forms: key === form ? [form] : [form, key],
  }))
}

function term(category: string, name: string, others: readonly string[] = []): Term {
  return { category, key: name, forms: [name, name.replace("'", '’'), ...others] }
}

/** Sections about something other than what the document is about: "About the disease". */
const ABOUT = /^about\b/i

/** What a part of the document is about, where no heading above it turns to something else. */
export function inheritedSubject(
  section: Section | undefined,
  profile: Profile,
): Subject | undefined {
  const { subject } = profile
  if (subject === undefined || (section && !isAboutSubject(section, profile))) return undefined
  return { key: subject, name: subject, origin: 'inherited', rule: 'document-subject' }
}

/**
 * Whether a section speaks of the document's subject, as far as its headings tell: under "About" a
 * subject's own name, or that of a trial.
 */
function isAboutSubject(section: Section, profile: Profile): boolean {
  for (let at: Section | undefined = section; at !== undefined; at = at.parent) {
    if (ABOUT.test(at.title)) {
      const { subject } = profile
      if (subject === undefined) return false
      return (
        at.title.toLowerCase().includes(subject.toLowerCase()) || isAboutTrial(at.title, profile)
      )
    }
  }
  return true
}

/** Whether a title speaks of a trial: "About SOLARIS-1", "About the HARBOR trial". */
export function isAboutTrial(title: string, { acronyms }: Profile): boolean {
  return /\b(?:trial|study)\b/i.test(title) || acronyms.some((name) => title.includes(name))
}
