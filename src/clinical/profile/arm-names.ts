import { NAMELESS } from '../vocabulary/nameless.js'

/** One word before "arm" or "group", which may be a drug's code. */
const NAMED = / (?:arms?|groups?)\b(?<=\b([A-Za-z0-9][A-Za-z0-9-]{1,30}) \w+)/g

/** One word before the size of a group. */
const SIZED = /,? \(?[nN] ?= ?\d(?<=\b([A-Za-z][A-Za-z0-9-]{2,30}),? \(?[nN] ?= ?\d)/g

/** A short form of capitals, perhaps with a digit: no ordinary word looks like it. */
export const CAPITALS = /^\d?[A-Z]{2,6}\d?$/

/**
 * The arms that a text names: words that it puts before "arm" or "group" twice, or once and once
 * before a size ("surgery, n = 23"), in lower case; short forms that it puts there once, in their
 * capitals; and "placebo".
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
  for (const [, printed = ''] of text.matchAll(SIZED)) {
    const name = CAPITALS.test(printed) ? printed : printed.toLowerCase()
    const times = counts.get(name)
    // A size alone names no arm: "women (n = 24)".
    if (times !== undefined) counts.set(name, times + 1)
  }
  return new Set([...counts].filter(([, times]) => times >= ENOUGH).map(([name]) => name))
}

/** How often a word must stand there to be a name. */
const ENOUGH = 2

/** "10 groups" counts them, and two letters are a name only in capitals. */
const LONG_ENOUGH = /^[A-Za-z].{2}/
