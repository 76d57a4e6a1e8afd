import { NAMELESS } from '../vocabulary/nameless.js'

/** One word before "arm" or "group", which may be a drug's code. */
const NAMED = / (?:arms?|groups?)\b(?<=\b([A-Za-z0-9][A-Za-z0-9-]{1,30}) \w+)/g

/** A short form of capitals, perhaps with a digit: no ordinary word looks like it. */
export const CAPITALS = /^\d?[A-Z]{2,6}\d?$/

/**
 * The arms that a text names: words that it puts before "arm" or "group" twice, in lower case, short
 * forms that it puts there once, in their capitals, and "placebo".
 */
export function armNames(text: string): ReadonlySet<string> {
  const counts = new Map<string, number>([['placebo', ENOUGH]])
  let end = 0
  for (const match of text.matchAll(NAMED)) {
    const printed = match[1] ?? ''
    // "Treatment group arm": the noun of one name is no name itself.
    if (match.index - printed.length < end) continue
    end = match.index + match[0].length
    const isShort = CAPITALS.test(printed)
    const name = isShort ? printed : printed.toLowerCase()
    if (NAMELESS.has(printed.toLowerCase()) || !(isShort || LONG_ENOUGH.test(printed))) continue
    counts.set(name, (counts.get(name) ?? 0) + (isShort ? ENOUGH : 1))
  }
  return new Set([...counts].filter(([, times]) => times >= ENOUGH).map(([name]) => name))
}

/** How often a word must stand there to be a name. */
const ENOUGH = 2

/** "10 groups" counts them, and two letters are a name only in capitals. */
const LONG_ENOUGH = /^[A-Za-z].{2}/
