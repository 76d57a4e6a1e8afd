import { arabicOf } from '../../claims/mentions/roman.js'
import type { Token } from '../../claims/tokens/token.js'
import { isMark, isWord } from '../../claims/tokens/token.js'
import type { Marker } from './marker.js'

/** What a part of the people of a trial is called. */
export const COHORT_NOUNS: ReadonlySet<string> = new Set(
  'cohort cohorts part parts stage stages'.split(' '),
)

/** "cohort 1", "cohorts 1 and 3", "part A": several together are one pooled value. "Stage III" is stage 3. */
export function readCohort(tokens: readonly Token[], at: number): Marker | undefined {
  const noun = tokens[at]
  if (noun?.type !== 'word' || !COHORT_NOUNS.has(noun.lower)) return undefined
  const kind = noun.lower.replace(/s$/, '')
  const names: string[] = []
  let next = at + 1
  for (;;) {
    const name = nameAt(tokens[next])
    if (name === undefined) break
    names.push(name)
    next++
    if (!goesOn(tokens, next)) break
    next++
  }
  if (names.length === 0) return undefined
  const text = names.map((name) => `${kind} ${name}`).join(' + ')
  const key = names.map((name) => `${kind} ${arabicOf(name) ?? name}`).join(' + ')
  return { dimension: 'cohort', key, text, from: at, to: next }
}

/** "cohorts 1, 2 and 3" goes on; "in cohort 1, 16 patients" does not. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  if (nameAt(tokens[at + 1]) === undefined) return false
  if (isWord(tokens[at], 'and', 'or') || isMark(tokens[at], '&', '+')) return true
  const behind = tokens[at + 2]
  return isMark(tokens[at], ',') && (isWord(behind, 'and', 'or') || isMark(behind, ','))
}

/** A number or a single capital. */
function nameAt(token: Token | undefined): string | undefined {
  if (token?.type === 'number' && token.unit === undefined && token.number.decimals === 0) {
    return String(token.number.value)
  }
  return token?.type === 'word' && /^[A-Z]$|^[IVX]{1,3}$/.test(token.text) ? token.text : undefined
}
