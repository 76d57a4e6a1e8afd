import type { FigureMention } from '../../../claims/mentions/mention.js'
import { isMark, isWord, termOf, type Token } from '../../../claims/tokens/token.js'
import { isOfPeople } from '../figure-roles.js'
import { isVerb, predicateBehind } from '../measures/predicate.js'

/**
 * "17 patients (44.7%) …", "138 (83.1%) were …", "7 (20.6%) in the other group dropped out"; not
 * "it was seen in 20% of patients".
 */
export function countsPeople(tokens: readonly Token[], figure: FigureMention): boolean {
  if (isWord(tokens[figure.from - 1], 'in', 'among')) return false
  if (isOfPeople(tokens, figure)) return true
  const behind = tokens[figure.to]
  const isSubject = isVerb(behind)
  if (figure.count === undefined) return isSubject && opensClause(tokens, figure)
  if (termOf(behind, 'people') !== undefined) return true
  return isSubject || isWord(behind, 'in', 'on', 'with')
}

/** "…, and 48.6% were male": a share that begins its clause is its subject. */
function opensClause(tokens: readonly Token[], { type, from }: FigureMention): boolean {
  if (type !== 'percent') return false
  const before = tokens[isWord(tokens[from - 1], 'only') ? from - 2 : from - 1]
  return before === undefined || isMark(before, ',', ';', '.') || isWord(before, 'and', 'while')
}

/** "57 of 72 participants completed the trial (79.2%)": between the people and their share. */
export function predicateInside(
  tokens: readonly Token[],
  { from, to }: FigureMention,
): string | undefined {
  const noun = tokens.findIndex(
    (token, at) => at >= from && at < to && termOf(token, 'people') !== undefined,
  )
  return noun < 0 ? undefined : predicateBehind(tokens.slice(0, to), noun + 1)
}
