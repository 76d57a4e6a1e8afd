import type { ScopeValue } from '../../../claims/scope.js'

const COUNT =
  '\\d+(?:\\.\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|first|second|third'
const NOUN =
  'seconds?|secs?|minutes?|mins?|hours?|hrs?|h|days?|weeks?|wks?|wk|months?|mo|years?|yrs?'

/** "6 months", "3-month follow-up", "one month after", "Day 7", "Visit 2". */
const NUMBERED = new RegExp(
  `^(?:(?:at|after|post|pre)[- ])?(?:(${COUNT})[- ]?(${NOUN})|(?:\\d+(?:st|nd|rd|th)? ?[-–] ?)?\\d+(?:st|nd|rd|th)? ?(?:${NOUN})|(?:days?|weeks?|months?|years?) \\d+ ?[-–] ?\\d+|(day|week|month|year|visit|hour|time)[- ]?(\\d+))(?:[ -](?:after|before|post|pre|later|follow|from|visit|assessment|since).{0,40})?$`,
  'i',
)

/** "Baseline", "Before treatment", "End of weaning", "Post-intervention". */
const NAMED =
  /^(?:(?:at )?(?:the )?(?:baseline|admission|discharge|enrolment|enrollment|screening|endpoint|end ?point|midpoint|follow[- ]?up|birth|randomi[sz]ation)(?: (?:visit|assessment|data|scores?|values?|levels?))?|(?:start|end|beginning|onset|completion) of .{1,40}|(?:(?:right|immediately|shortly) )?(?:before|after|during|pre|post)(?:[- ].{1,40})?|pre-?\p{L}+|post-?\p{L}+|at term|overall [([].{0,20}(?:days?|weeks?|months?|years?).{0,20}[)\]])$/iu

/** The time point that a heading stands for as a whole. */
export function timeNamed(words: string): ScopeValue | undefined {
  const numbered = NUMBERED.exec(words)
  if (numbered !== null) {
    const [, count, noun, label, index] = numbered
    if (noun === undefined && label === undefined)
      return { key: words.toLowerCase(), text: words, origin: 'inherited' }
    const key = `${count ?? index ?? ''} ${(noun ?? label ?? '').replace(/s$/i, '')}`.toLowerCase()
    return { key, text: words, origin: 'inherited' }
  }
  return NAMED.test(words)
    ? { key: words.toLowerCase(), text: words, origin: 'inherited' }
    : undefined
}

/** "Heart rate baseline", "SBP at 6 months", "Pain, week 12": what a stub measures, and when. */
export function timeBehind(words: string): { rest: string; time: ScopeValue } | undefined {
  const behind = BEHIND.exec(words)
  if (behind === null) return undefined
  const [whole, named, numbered] = behind
  const time = timeNamed(named ?? numbered ?? '')
  const rest = words.slice(0, words.length - whole.length)
  return time === undefined || rest === '' ? undefined : { rest, time }
}

const BEHIND = new RegExp(
  `(?:,|:)? (?:(?:at )?(?:the )?(baseline|(?:day|week|month|year|visit) \\d+)|(?:at|after) ((?:${COUNT})[- ](?:${NOUN})(?: follow-?up)?))$`,
  'i',
)

/** "Drug × 0.5 hours": a group held against the others at a time. */
export function groupAtTime(words: string): { group: string; time: ScopeValue } | undefined {
  const [, group, named] = CROSSED.exec(words) ?? []
  const time = named === undefined ? undefined : timeNamed(named)
  return group === undefined || time === undefined ? undefined : { group, time }
}

const CROSSED = /^([^×]{2,60}) × ([^×]{2,40})$/

/** The time that a table's title names in words: "Baseline characteristics", "at enrolment". */
export function timeOfTitle(title: string): ScopeValue | undefined {
  const [time, another] = [...title.matchAll(OF_TITLE)].map((match) => match[1] ?? match[2] ?? '')
  if (time === undefined || another !== undefined || HELD_AGAINST.test(title)) return undefined
  return { key: time.toLowerCase(), text: time, origin: 'inherited' }
}

const OF_TITLE =
  /\b(?:(baseline) (?=(?:\p{L}+,? ){0,4}(?:characteristics|data|demographics?|variables|features|values|profile|measure))|at (?:the )?(baseline|recruitment|enrol?l?ment|inclusion|study entry|entry|admission|discharge|randomi[sz]ation|birth|diagnosis|presentation|screening)\b)/giu

/** A title that compares two times is about neither. */
const HELD_AGAINST =
  /\bchanges? from|\bfrom baseline|\bbaseline (?:and|to|versus|vs)\b|\band (?:at )?(?:\d|follow|after)/i
