import { isMark, isOpening, isWord, isWordOf, type Token } from '../../../claims/tokens/token.js'

/** Where the clause begins that holds the token before `end`: behind a stop, a semicolon, a clause word. */
export function clauseStart(tokens: readonly Token[], end: number): number {
  let depth = 0
  for (let at = end - 1; at > 0 && end - at < LONGEST_CLAUSE; at--) {
    const token = tokens[at]
    if (isMark(token, ')', ']')) depth++
    else if (isOpening(token)) {
      if (depth === 0) return at + 1
      depth--
    }
    if (depth > 0) continue
    if (isMark(token, ';', '.') || opensClause(tokens, at)) return at + 1
    if (!isMark(token, ',') || isInList(tokens, at)) continue
    const insertion = insertionStart(tokens, at)
    if (insertion === undefined) return at + 1
    at = insertion
  }
  return Math.max(0, end - LONGEST_CLAUSE)
}

const LONGEST_CLAUSE = 40

/** Whether a word begins a clause of its own; not "than that of the second group", which stands for a noun. */
export function opensClause(tokens: readonly Token[], at: number): boolean {
  if (!isWordOf(tokens[at], CLAUSE_OPENERS)) return false
  return !(isWord(tokens[at], 'that') && isWordOf(tokens[at - 1], BEFORE_PRONOUN))
}

/** Words behind which "that" stands for the noun before. */
const BEFORE_PRONOUN: ReadonlySet<string> = new Set('than to with from as'.split(' '))

const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  'while whereas but although though because that which who when where if'.split(' '),
)

/** "The outcome, as measured at day 21, was": the comma that opens what is put in between. */
function insertionStart(tokens: readonly Token[], close: number): number | undefined {
  if (!isWord(tokens[close + 1], 'was', 'were', 'is', 'are')) return undefined
  for (let at = close - 1; at > 0 && close - at < LONGEST_INSERTION; at--)
    if (isMark(tokens[at], ','))
      return isWord(tokens[at + 1], 'as', 'defined', 'measured', 'assessed') ? at : undefined
  return undefined
}

const LONGEST_INSERTION = 15

/** A comma between two adjectives or two nouns of a list parts no clauses. */
function isInList(tokens: readonly Token[], at: number): boolean {
  return (
    isWord(tokens[at + 1], 'and', 'or') || (isOrdinal(tokens[at - 1]) && isOrdinal(tokens[at + 1]))
  )
}

/** "1st". */
function isOrdinal(token: Token | undefined): boolean {
  return token !== undefined && /^\d+(?:st|nd|rd|th)$/.test(token.text)
}
