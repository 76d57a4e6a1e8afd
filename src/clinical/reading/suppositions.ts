import { isWord, isWordOf, type Token } from '../../claims/tokens/token.js'

/**
 * Whether a sentence tells what the size of a sample was calculated from: its figures are
 * assumptions and demands, not what was found.
 */
export function isSampleSizeCalculation(tokens: readonly Token[]): boolean {
  if (has(tokens, POWER) && has(tokens, CALCULATED)) return true
  return tokens.some((token, at) => isDemand(tokens, token, at) || isExpectation(tokens, token, at))
}

/** "99 adults would be needed". */
function isDemand(tokens: readonly Token[], token: Token, at: number): boolean {
  return isWord(token, 'would') && tokens.slice(at + 1, at + 4).some((verb) => isWordOf(verb, NEED))
}

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
