import { tokenize } from '../../../claims/tokens/tokenize.js'
import type { Claim } from '../../../claims/claim.js'
import type { Scope, ScopeDimension, ScopeValue } from '../../../claims/scope.js'
import type { Block, Document, Table } from '../../../document/document.js'
import { timePointsIn } from '../../binding/groups/time-points.js'
import type { Reading } from '../../read-blocks.js'
import type { Heading } from './heading.js'
import { bothScopes, carriedBy, only } from '../scopes.js'
import { timeNamed, timeOfTitle } from '../names/times.js'

/** What a table's title says of all its cells: for whom, and when. */
export function scopeOfTitle({ vocabulary }: Reading, title: Heading | undefined): Scope {
  if (title === undefined) return {}
  const { text } = title
  const said = only(dimensionsIn(text), title.scope)
  const timePoint = timeIn(text, timePointsIn(tokenize(text, 0, text.length, vocabulary)))
  const people = peopleIn(text)
  const about = people === undefined ? said : bothScopes(people, said)
  return carriedBy('caption', timePoint ? bothScopes({ timePoint }, about) : about)
}

/** The dimensions in which a title may speak for all cells. */
function dimensionsIn(text: string): readonly ScopeDimension[] {
  if (COMPARES.test(text)) return AND_CONTROLS.test(text) ? NO_GROUPS : NO_ARM
  return AND_CONTROLS.test(text) ? NO_GROUPS : [...NO_ARM, 'arm', 'dose', 'subgroup']
}

/** The only time that a title names. */
function timeIn(
  text: string,
  [time, another]: readonly { value: ScopeValue }[],
): ScopeValue | undefined {
  if (HOLDS_SPAN.test(text) || another !== undefined) return undefined
  const inWords = timeOfTitle(text)
  const single = time?.value.key === 'study' ? undefined : (time?.value ?? periodIn(text))
  if (inWords !== undefined && single !== undefined) return undefined
  return inWords ?? (isLengthOfSomething(text) ? undefined : single)
}

/** "Days 1-5", "day -6 to day 0", "before and after": more than one time. */
const HOLDS_SPAN =
  /\b(?:days?|weeks?|months?|visits?) [-−–]?\d+ ?(?:to|through|[-−–]) ?(?:days? |weeks? |months? )?[-−–]?\d|\b(?:before|pre) ?(?:and|\/|-) ?(?:after|post)\b/i

/** "the 12-week training": how long something takes that is no time to look at results. */
function isLengthOfSomething(text: string): boolean {
  return LENGTH.test(text)
}

const LENGTH =
  /\b\d+[- ](?:day|week|month|year)s? (?:\p{L}+ )?(?:interventions?|programm?es?|programs?|trainings?|treatments?|courses?|exercises?|cycles?|regimens?)\b/iu

/** "Ethnicity of the enrollees": people named by what they did, of whom a title is. */
function peopleIn(text: string): Scope | undefined {
  const [, name] = DOERS.exec(text) ?? []
  if (name === undefined) return undefined
  return { analysisSet: { key: name.toLowerCase(), text: name, origin: 'inherited' } }
}

const DOERS =
  /\b(?:of|in|among|for) (?:\p{L}{1,20} ){0,2}(enrol+ees|invitees|completers|respondents|attenders|attendees)\b(?!,| and)/iu

/** A title that holds groups against each other may name only one of them in full. */
const COMPARES =
  /\b(?:between|versus|vs|compar\w+|than|both|by)\b|\band (?:the |a )?(?:\S+ ){1,2}(?:group|arm)\b/i
const NO_GROUPS = ['analysisSet', 'assessor', 'severity'] as const
const NO_ARM = [...NO_GROUPS, 'cohort', 'condition'] as const

/** People with a disease beside others who have none. */
const AND_CONTROLS =
  /\band (?:in )?(?:the )?(?:(?:healthy|normal|matched|age-matched) )*(?:controls?|volunteers|siblings)\b/i

/** "during the 6-week period": how long a title says that its results took. */
function periodIn(text: string): ScopeValue | undefined {
  const period = PERIOD.exec(text)
  return period?.[1] === undefined ? undefined : timeNamed(period[1].replace('-', ' '))
}

const PERIOD =
  /\b(?:(?:during|over) (?:the |a |an )?|(?=\d+[- ]\p{L}+[- ]follow))(\d+[- ](?:day|week|month|year)s?)\b/iu

/**
 * The paragraph right behind a table; or the only item of a list, where a foot's asterisk stands as
 * the sign of one.
 */
export function footOf({ blocks }: Document, { rows, foot }: Table): Block | undefined {
  if (foot !== undefined) return foot
  const last = rows.at(-1)?.at(-1)
  const behind = last && blocks[last.index + 1]
  const isAlone = behind && blocks[behind.index + 1]?.kind !== 'list-item'
  if (behind?.kind === 'list-item' && isAlone) return behind
  return behind?.kind === 'paragraph' ? behind : undefined
}

/** Whether a foot explains marks and short forms: its numbers are thresholds and definitions. */
export function explainsMarks({ kind, flat: { text } }: Block): boolean {
  return kind === 'list-item' || /^(?:[*#†‡§¶] ?\S|notes?\b[:.]|abbreviations?\b)/i.test(text)
}

/** "* p < 0.05 versus control": what a mark of the table means, no result of its own. */
export function isMeaningOfMark({ kind, value }: Claim): boolean {
  return kind === 'p-value' && value.comparator === '<' && THRESHOLDS.has(value.number.value)
}

const THRESHOLDS: ReadonlySet<number> = new Set([0.1, 0.05, 0.01, 0.005, 0.001, 0.0001])

/** The sentences of a foot that tell how values are given: "Values are mean ± SD." */
export function conventionsIn(foot: Block | undefined): string[] {
  if (foot === undefined) return []
  const { text } = foot.flat
  return foot.sentences
    .map(({ start, end }) => text.slice(start, end))
    .filter((sentence) => sentence.length < LONGEST_CONVENTION && CONVENTION.test(sentence))
}

const LONGEST_CONVENTION = 400
const CONVENTION =
  /\b(?:values|data|results|numbers|scores|variables|measurements|figures)\b.{0,60}\b(?:are|were|is|as)\b.{0,80}(?:\bmeans?\b|\bmedians?\b|±|%|\bpercent)/i
