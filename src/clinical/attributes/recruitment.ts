import type { Claim } from '../../claims/claim.js'
import type { Placer } from '../binding/placer.js'
import type { AttributeSentence } from './attribute-claims.js'

const INTAKE = '(?:patient |subject |participant |study )?(?:recruitment|enroll?ment|accrual)'
const OF_WHAT = String.raw`(?: (?:in|into|of|for) (?:[\w-]+ ){0,4}?[\w-]+)?`
const NOW = '(?:still |now |currently |actively |presently )?'
const STUDY = '(?:trial|study)'

/**
 * How prose words the statuses of registries, in the present tense: what was going on when a paper's
 * people were enrolled is no status. A trial whose intake is over goes on ("active, not recruiting").
 */
const STATUSES: readonly (readonly [key: string, patterns: readonly string[]])[] = [
  [
    'not-yet-recruiting',
    [`(?:is|are|has) not yet (?:recruiting|enroll?ing|open (?:for|to) ${INTAKE})`],
  ],
  [
    'recruiting',
    [
      `(?:is|are) ${NOW}(?:recruiting|enroll?ing)`,
      `${INTAKE}${OF_WHAT} (?:is|remains) ${NOW}(?:ongoing|under ?way|open|in progress)`,
      `(?:is|are|remains) ${NOW}open (?:for|to) ${INTAKE}`,
      'currently (?:recruiting|enroll?ing)',
    ],
  ],
  [
    'active-not-recruiting',
    [
      `${INTAKE}${OF_WHAT} (?:is|has been) (?:now )?(?:complete|completed|closed|finished)`,
      `(?:has|have) (?:now )?(?:completed|closed|finished) ${INTAKE}`,
      `is (?:now )?(?:fully enroll?ed|closed (?:for|to) ${INTAKE})`,
    ],
  ],
  ['suspended', [`${INTAKE}${OF_WHAT} (?:is|has been) (?:now )?(?:suspended|paused|on hold)`]],
  ['terminated', [`${STUDY} (?:is|has been) (?:now )?terminated`]],
  ['completed', [`${STUDY} (?:is|has been) (?:now )?completed`]],
]

/** One alternation over a sentence, a group for each status. */
const ANY = new RegExp(
  STATUSES.map(([, patterns]) => String.raw`\b(${patterns.join('|')})\b`).join('|'),
  'i',
)

/** A cheap look, so that most sentences are done with here. */
const HINT =
  /(?:is|are|has|have|remains|currently) (?:\w+ ){0,3}(?:recruit|enrol|open|ongoing|under|in progress|complete|close|finish|fully|suspend|pause|on hold|terminat)/i

/** "until enrolment is complete", "once the trial has been completed": nothing is said to be so. */
const SUPPOSED = /\b(?:until|when|once|after|if|before|unless|whether|while)\b[^,;]*$/i

/** Whether a text may tell how far a trial's recruitment is. */
export function mayNameRecruitment(text: string): boolean {
  return HINT.test(text)
}

/** How far the recruitment of a trial is, where a sentence says so: "is currently recruiting". */
export function recruitmentClaims(sentence: AttributeSentence, placer: Placer): Claim[] {
  const { text, start } = sentence
  const match = HINT.test(text) ? ANY.exec(text) : null
  if (match === null || SUPPOSED.test(text.slice(Math.max(0, match.index - 80), match.index)))
    return []
  const at = match.findIndex((part: string | undefined, index) => index > 0 && part !== undefined)
  const key = STATUSES[at - 1]?.[0]
  const subject = sentence.subject()
  if (key === undefined) return []
  return [
    {
      kind: 'status',
      ...(subject && { subject }),
      measure: { key: 'status', label: 'recruitment status' },
      scope: {},
      value: { key, text: match[0] },
      place: placer.place(start + match.index, start + match.index + match[0].length),
    },
  ]
}
