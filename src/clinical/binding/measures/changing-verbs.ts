import {
  isClosing,
  isWord,
  isWordLike,
  isWordOf,
  type Token,
} from '../../../claims/tokens/token.js'

/** "neutrophils decreased by", "scores improved significantly (p = 0.01)": what changed is the subject. */
export function isIntransitiveChange(tokens: readonly Token[], at: number): boolean {
  if (!isWordOf(tokens[at], CHANGED) || isPassive(tokens, at)) return false
  const next = tokens[pastAdverbs(tokens, at)]
  return next === undefined || !isWordLike(next) || isWordOf(next, BEHIND_INTRANSITIVE)
}

/**
 * "the syrup significantly decreased fasting glucose", "it did not affect pain": what changed is the
 * object behind the verb. Not "the decreased neutrophil count", "was significantly reduced".
 */
export function isTransitiveChange(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const isPast = isWordOf(token, CHANGED)
  if (!isPast && !isWordOf(token, CHANGE)) return false
  const next = tokens[pastAdverbs(tokens, at)]
  if (next === undefined || !isWordLike(next) || isWordOf(next, BEHIND_INTRANSITIVE)) return false
  let before = at - 1
  while (isAdverb(tokens[before])) before--
  const subject = tokens[before]
  if (!isPast) return isWord(subject, 'not', 'did', 'to', 'could', 'can', 'may')
  if (subject === undefined) return false
  return isClosing(subject) || (isWordLike(subject) && !isWordOf(subject, BEFORE_PARTICIPLE))
}

/** "were significantly decreased": the verb is "were". */
function isPassive(tokens: readonly Token[], at: number): boolean {
  let before = at - 1
  while (isAdverb(tokens[before])) before--
  return isWord(tokens[before], 'was', 'were', 'is', 'are', 'be', 'been')
}

/** The last verb of [start, end) whose object is what changed. */
export function lastTransitiveChange(
  tokens: readonly Token[],
  start: number,
  end: number,
): number | undefined {
  for (let at = end - 1; at > start; at--) if (isTransitiveChange(tokens, at)) return at
  return undefined
}

function pastAdverbs(tokens: readonly Token[], at: number): number {
  let next = at + 1
  while (isAdverb(tokens[next])) next++
  return next
}

function isAdverb(token: Token | undefined): boolean {
  return token?.type === 'word' && (token.lower.endsWith('ly') || token.lower === 'also')
}

const CHANGED: ReadonlySet<string> = new Set(
  (
    'increased decreased improved declined reduced lowered raised enhanced attenuated prolonged ' +
    'shortened elevated diminished worsened accelerated delayed altered changed affected'
  ).split(' '),
)

const CHANGE: ReadonlySet<string> = new Set(
  (
    'increase decrease improve reduce lower raise enhance attenuate prolong shorten elevate diminish ' +
    'worsen accelerate delay alter change affect influence'
  ).split(' '),
)

const BEHIND_INTRANSITIVE: ReadonlySet<string> = new Set(
  (
    'by from to in over during after at between with within among for on and or but more less ' +
    'only than compared versus vs across throughout as when while whereas both further following upon since because due relative twofold threefold once under post until'
  ).split(' '),
)

/** Words before a participle: what stands behind it is no object but what it qualifies. */
const BEFORE_PARTICIPLE: ReadonlySet<string> = new Set(
  (
    'the a an of in with and or by for from to at on was were is are be been being had has have its ' +
    'their this that these those due no any more less most how showed experienced reported including'
  ).split(' '),
)
