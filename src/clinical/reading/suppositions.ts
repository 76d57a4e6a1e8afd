import type { FigureMention } from '../../claims/mentions/mention.js'
import { isMark, isWordOf, type Token } from '../../claims/tokens/token.js'

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

/**
 * Whether a p-value is a limit that a text sets itself, and not a result: "P < .05 was considered
 * significant", "* P < .05".
 */
export function isThreshold(tokens: readonly Token[], { type, from, p }: FigureMention): boolean {
  if (type !== 'p' || p === undefined || p.comparator === '=') return false
  if (!LIMITS.has(p.number.value)) return false
  if (p.comparator === '<=' && p.number.value >= 0.05) return true
  if (isMark(tokens[from - 1], '*', '†', '‡', '#', '§')) return true
  return has(tokens, SIGNIFICANT) && has(tokens, DEFINING)
}

const LIMITS: ReadonlySet<number> = new Set([0.1, 0.05, 0.025, 0.01, 0.005, 0.001])

const SIGNIFICANT: ReadonlySet<string> = new Set(['significant', 'significance'])

const DEFINING: ReadonlySet<string> = new Set(
  (
    'considered regarded defined deemed accepted set level threshold taken used assessed denoted ' +
    'denotes indicated indicates judged determined declared'
  ).split(' '),
)

function has(tokens: readonly Token[], words: ReadonlySet<string>): boolean {
  return tokens.some((token) => isWordOf(token, words))
}
