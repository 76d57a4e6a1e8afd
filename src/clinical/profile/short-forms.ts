/** A bracketed abbreviation: capitals and digits, perhaps a plural `s`. */
const BRACKETED = /\(([A-Z][A-Za-z0-9/-]{1,9})\)/g

/**
 * The abbreviations that a text introduces in brackets ("soft tissue sarcoma (STS)"), short form to
 * lower-case long form: the shortest run of words before the bracket whose letters hold those of
 * the short form in order, beginning with a word's first letter (Schwartz and Hearst, 2003).
 */
export function shortForms(text: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const match of text.matchAll(BRACKETED)) {
    const short = (match[1] ?? '').replace(/s$/, '')
    if (short.length < 2 || found.has(short)) continue
    const long = longForm(text.slice(Math.max(0, match.index - 80), match.index).trimEnd(), short)
    if (long !== undefined) found.set(short, long)
  }
  return found
}

function longForm(before: string, short: string): string | undefined {
  let at = before.length - 1
  for (let letter = short.length - 1; letter >= 0; letter--) {
    const wanted = short.charAt(letter).toLowerCase()
    if (!/[a-z0-9]/.test(wanted)) continue
    while (at >= 0 && !matches(before, at, wanted, letter === 0)) at--
    if (at < 0) return undefined
    at--
  }
  const long = before.slice(at + 1).toLowerCase()
  const words = long.split(/[\s-]+/).length
  return long.length > short.length && words <= Math.min(short.length + 5, short.length * 2)
    ? long
    : undefined
}

function matches(text: string, at: number, letter: string, first: boolean): boolean {
  if (text.charAt(at).toLowerCase() !== letter) return false
  return !first || at === 0 || !/[A-Za-z0-9]/.test(text.charAt(at - 1))
}
