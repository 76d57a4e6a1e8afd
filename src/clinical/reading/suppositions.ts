import { isCount } from '../../claims/mentions/numerals.js'
import { isWord, isWordOf, termOf, type Token } from '../../claims/tokens/token.js'

/**
 * Whether a sentence tells what the size of a sample was calculated from: its figures are
 * assumptions and demands, not what was found.
 */
export function isSampleSizeCalculation(tokens: readonly Token[]): boolean {
  if (has(tokens, POWER) && has(tokens, CALCULATED)) return true
  return tokens.some(
    (token, at) =>
      isWordOf(token, SUPPOSING) &&
      (isDemand(tokens, token, at) || isExpectation(tokens, token, at)),
  )
}

/** What a demand or an expectation begins with. */
const SUPPOSING: ReadonlySet<string> = new Set('had have would are were we'.split(' '))

/** "99 adults would be needed", "99 adults were required", "they had to have a score above 4". */
function isDemand(tokens: readonly Token[], token: Token, at: number): boolean {
  if (isWord(token, 'had', 'have'))
    return isWord(tokens[at + 1], 'to') && isWord(tokens[at + 2], 'have')
  if (isWord(token, 'would'))
    return tokens.slice(at + 1, at + 4).some((verb) => isWordOf(verb, NEED))
  if (!isWord(token, 'are', 'were') || !isWord(tokens[at + 1], 'needed', 'required')) return false
  // "12 patients were required to stop"
  return isCountedPeople(tokens, at) && !isWord(tokens[at + 2], 'to')
}

/** Whether people with a number right before them end at a token: "250 pregnant women". */
function isCountedPeople(tokens: readonly Token[], end: number): boolean {
  const noun = tokens[end - 1]
  if ((termOf(noun, 'people') ?? termOf(noun, 'subgroup')) === undefined) return false
  return tokens.slice(Math.max(0, end - LONGEST_NOUN), end).some(isCount)
}

const LONGEST_NOUN = 4

const NEED: ReadonlySet<string> = new Set('need needed require required'.split(' '))

/** "We expect that 40 adults …". */
function isExpectation(tokens: readonly Token[], token: Token, at: number): boolean {
  return isWord(token, 'we') && isWord(tokens[at + 1], 'expect', 'expected', 'anticipate', 'assume')
}

const POWER: ReadonlySet<string> = new Set(['power', 'powered', 'alpha', 'sample'])

const CALCULATED: ReadonlySet<string> = new Set(
  (
    'calculated calculation calculations assumed assuming assumption assumptions detect detecting ' +
    'required requires need needed estimated anticipated anticipating expected ensure β beta'
  ).split(' '),
)

function has(tokens: readonly Token[], words: ReadonlySet<string>): boolean {
  return tokens.some((token) => isWordOf(token, words))
}
