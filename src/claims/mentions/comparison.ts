import { isMark, isWord, type Token } from '../tokens/token.js'

/** Whether a number stands right behind "versus" or "compared with": it is set against the one before. */
export function isBehindComparison(tokens: readonly Token[], at: number): boolean {
  const stands = isMark(tokens[at - 1], '.', ',') ? at - 2 : at - 1
  if (isWord(tokens[stands], 'versus', 'vs', 'against')) return true
  return isWord(tokens[stands], 'with', 'to') && isWord(tokens[stands - 1], 'compared')
}
