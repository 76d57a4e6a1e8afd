import { isWordOf, type Token } from '../../claims/tokens/token.js'

/**
 * Whether a sentence tells what the size of a sample was calculated from: its figures are
 * assumptions and demands, not what was found.
 */
export function isSampleSizeCalculation(tokens: readonly Token[]): boolean {
  return has(tokens, POWER) && has(tokens, CALCULATED)
}

const POWER: ReadonlySet<string> = new Set(['power', 'powered', 'alpha', 'sample'])

const CALCULATED: ReadonlySet<string> = new Set(
  (
    'calculated calculation calculations assumed assuming assumption assumptions detect detecting ' +
    'required requires needed estimated anticipated anticipating expected ensure β beta'
  ).split(' '),
)

function has(tokens: readonly Token[], words: ReadonlySet<string>): boolean {
  return tokens.some((token) => isWordOf(token, words))
}
