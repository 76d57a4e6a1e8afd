/** What may stand before the first element: white space, comments, instructions, a document type. */
const prolog = /\s+|<!--[^]*?-->|<\?[^]*?\?>|<!DOCTYPE\b[^[<>]*(?:\[[^\]]*\]\s*)?>/giy
const openTag = /<([a-z][\w.:-]*)/iy

/**
 * The name of the first element at the beginning of a file, in lower case; undefined where the
 * file begins with anything else than markup.
 */
export function rootNameOf(head: string): string | undefined {
  let at = 0
  for (;;) {
    prolog.lastIndex = at
    if (!prolog.test(head)) break
    at = prolog.lastIndex
  }
  openTag.lastIndex = at
  return openTag.exec(head)?.[1]?.toLowerCase()
}
