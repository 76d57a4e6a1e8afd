import type { Token } from '../../claims/tokens/token.js'
import { isMark, isWord } from '../../claims/tokens/token.js'
import type { Marker } from './markers.js'

const NOUNS = ['cohort', 'cohorts', 'part', 'parts', 'stage', 'stages']

/** "cohort 1", "cohorts 1 and 3", "part A": several together are one pooled value. */
export function readCohort(tokens: readonly Token[], at: number): Marker | undefined {
  const noun = tokens[at]
  if (noun?.type !== 'word' || !NOUNS.includes(noun.lower)) return undefined
  const kind = noun.lower.replace(/s$/, '')
  const names: string[] = []
  let next = at + 1
  for (;;) {
    const name = nameAt(tokens[next])
    if (name === undefined) break
    names.push(name)
    next++
    const more = isWord(tokens[next], 'and', 'or') || isMark(tokens[next], ',', '&', '+')
    if (!more || nameAt(tokens[next + 1]) === undefined) break
    next++
  }
  if (names.length === 0) return undefined
  const key = names.map((name) => `${kind} ${name}`).join(' + ')
  return { dimension: 'cohort', key, text: key, from: at, to: next }
}

/** A number or a single capital. */
function nameAt(token: Token | undefined): string | undefined {
  if (token?.type === 'number' && token.unit === undefined && token.number.decimals === 0) {
    return String(token.number.value)
  }
  return token?.type === 'word' && /^[A-Z]$|^[IVX]{1,3}$/.test(token.text) ? token.text : undefined
}
