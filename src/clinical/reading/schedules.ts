import { isWord, termOf, type Token } from '../../claims/tokens/token.js'

/** How often a dose is given, right behind it: "Q3W", "once daily", "every 3 weeks". */
export function scheduleAt(tokens: readonly Token[], at: number): string | undefined {
  const term = termOf(tokens[at], 'schedule')
  if (term !== undefined) return term.key
  const interval = tokens[at + 1]
  if (!isWord(tokens[at], 'every') || interval?.type !== 'number') return undefined
  const { value } = interval.number
  if (interval.unit?.key === 'day' && value % 7 === 0) return `q${String(value / 7)}w`
  const letter = LETTERS[interval.unit?.key ?? '']
  return letter === undefined ? undefined : `q${String(value)}${letter}`
}

const LETTERS: Readonly<Record<string, string>> = { hour: 'h', day: 'd', week: 'w', month: 'm' }
