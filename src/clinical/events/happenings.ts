import {
  isMark,
  isWord,
  isWordOf,
  termLength,
  termOf,
  type Token,
} from '../../claims/tokens/token.js'
import { clauseStart } from '../binding/measures/clauses.js'
import { nounPhrase, nounStart } from '../binding/measures/noun-phrase.js'
import { AUXILIARIES } from '../binding/measures/predicate.js'

/** What went on in the course of a study, named by its noun or its verb. */
export interface Happening {
  /** Of what every study has: "recruitment", "study"; absent where only the text's words name it. */
  readonly key?: string
  /** In words: "recruitment", "badger culls". */
  readonly label: string
  /** Whether the words say that it began or ended. */
  readonly edge?: 'start' | 'end'
  /** Whether it takes time, so that a period can be its own. */
  readonly lasts: boolean
  readonly at: number
}

/** "recruited", "was conducted", "data collection ended": what a sentence says went on. */
export function happeningsOf(tokens: readonly Token[]): Happening[] {
  const found: Happening[] = []
  let known = 0
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    // What the vocabulary knows as an event needs no second name.
    if (termOf(token, 'event') !== undefined) known = at + termLength(token)
    if (at < known || token?.type !== 'word') continue
    const happening = named(tokens, at, NAMED.get(token.lower)) ?? withSubject(tokens, at)
    if (happening !== undefined) found.push(happening)
  }
  return found
}

/** "patients were recruited", "recruitment was complete"; not "a randomised trial". */
function named(
  tokens: readonly Token[],
  at: number,
  key: string | undefined,
): Happening | undefined {
  if (key === undefined || isAdjective(tokens, at)) return undefined
  const isOver =
    tokens.slice(at + 1, at + 4).some((token) => isWord(token, 'complete', 'completed')) ||
    tokens.slice(Math.max(0, at - 4), at).some((token) => isWord(token, 'completion'))
  return { key, label: key, ...(isOver && { edge: 'end' }), lasts: key !== 'registration', at }
}

/** "randomised controlled", "randomly assigned": whether a participle goes with a noun behind it. */
function isAdjective(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.type !== 'word') return false
  if (isWord(token, 'assigned', 'allocated')) return !isWord(tokens[at - 1], 'randomly')
  const next = tokens[at + 1]
  const isNoun = next?.type === 'word' && termOf(next, 'people') === undefined
  return /^randomi[sz]ed$/.test(token.lower) && isNoun && !isWordOf(next, BEHIND_PARTICIPLES)
}

const BEHIND_PARTICIPLES: ReadonlySet<string> = new Set(
  'to into in on at from between by and or as either the during since until using'.split(' '),
)

/** "The trial was conducted", "data collection ended": what the verb is said of. */
function withSubject(tokens: readonly Token[], at: number): Happening | undefined {
  const verb = tokens[at]
  if (!isWordOf(verb, WITH_SUBJECT)) return undefined
  const label = subjectOf(tokens, at)
  const said = edgeOf(verb)
  if (isStudy(label)) return { key: 'study', label, ...said, lasts: true, at }
  if (isWord(verb, 'included')) return { key: 'enrolment', label: 'enrolment', lasts: true, at }
  if (isWord(verb, 'collected') && /^data\b/i.test(label)) {
    return { label: 'data collection', lasts: true, at }
  }
  return label === '' ? undefined : { label, ...said, lasts: true, at }
}

function edgeOf(verb: Token | undefined): Pick<Happening, 'edge'> {
  if (isWordOf(verb, STARTING)) return { edge: 'start' }
  return isWordOf(verb, ENDING) ? { edge: 'end' } : {}
}

/** Whether a noun is the study itself: "the trial", "a multicentre study of two drugs". */
function isStudy(noun: string): boolean {
  return /^(?:[\w,-]+ ){0,5}?(?:study|trial)(?: of\b| with\b|$)/i.test(noun)
}

const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    recruitment: 'recruitment recruited recruiting',
    enrolment: 'enrolled enroled enrolment enrollment enrolling',
    screening: 'screened screening',
    randomisation: 'randomised randomized randomisation randomization assigned allocated',
    registration: 'registered registration register',
  }).flatMap(([label, words]) => words.split(' ').map((word) => [word, label] as const)),
)

const STARTING: ReadonlySet<string> = new Set(
  'started began commenced initiated starting'.split(' '),
)
const ENDING: ReadonlySet<string> = new Set('ended finished concluded ceased finalized'.split(' '))
const CONDUCTED: ReadonlySet<string> = new Set(
  'conducted performed done carried took occurred undertaken collected included'.split(' '),
)
const WITH_SUBJECT: ReadonlySet<string> = new Set([...STARTING, ...ENDING, ...CONDUCTED])

/** The noun that a verb is said of: of a passive, of a participle, of "we" the object. */
function subjectOf(tokens: readonly Token[], verb: number): string {
  if (isWord(tokens[verb - 1], 'we')) return nounPhrase(tokens, verb + 1, verb + LONGEST_OBJECT)
  const isAside = isMark(tokens[verb - 1], ',')
  const end = isAside ? commaBefore(tokens, verb - 1) : verb
  const clause = clauseStart(tokens, end)
  const first = tokens[clause - 1]
  if (isWord(first, 'which', 'who') || isWordOf(tokens[clause], PRONOUNS)) return ''
  const start = behindConjunction(tokens, clause, end)
  for (let at = start + 1; at < end; at++) {
    if (isVerb(tokens[at])) return nounPhrase(tokens, start, at)
  }
  let from = nounStart(tokens, start, end)
  if (tokens[from]?.type === 'number') from++
  return nounPhrase(tokens, from, end)
}

/** "was", and the first verb of "started in May and ended in June". */
function isVerb(token: Token | undefined): boolean {
  return isWordOf(token, AUXILIARIES) || isWordOf(token, STARTING)
}

const LONGEST_OBJECT = 6
const PRONOUNS: ReadonlySet<string> = new Set('it they he she there'.split(' '))

function commaBefore(tokens: readonly Token[], end: number): number {
  for (let at = end - 1; at > 0; at--) if (isMark(tokens[at], ',')) return at
  return end
}

/** "…, and the second phase started": where another subject begins. */
function behindConjunction(tokens: readonly Token[], start: number, end: number): number {
  for (let at = end - 1; at > start; at--) {
    const isNew = isWord(tokens[at], 'and') && isMark(tokens[at - 1], ',')
    if (isNew) return at + 1
  }
  return start
}
