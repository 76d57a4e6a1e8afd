/** A letter of a spelling, with what follows it; the empty string stands for the end of one. */
type Letters = Map<string, Letters>

/**
 * The source of a pattern for many spellings, in lower case: any hyphen or space between words, a
 * plural `s` or none. It branches letter by letter, so that a word is not compared with each
 * spelling in turn.
 *
 * @example patternOf(['arm', 'case-patient']) // "(?:arms?|case[ -]patients?)"
 */
export function patternOf(spellings: readonly string[]): string {
  const root: Letters = new Map()
  for (const spelling of spellings) {
    const letters = spelling.toLowerCase().replaceAll('-', ' ')
    addTo(root, letters)
    addTo(root, `${letters}s`)
  }
  return sourceOf(root)
}

function addTo(root: Letters, spelling: string): void {
  let at = root
  for (const letter of spelling) {
    const next = at.get(letter) ?? new Map<string, Letters>()
    at.set(letter, next)
    at = next
  }
  at.set('', new Map())
}

function sourceOf(letters: Letters): string {
  const branches: string[] = []
  for (const [letter, rest] of letters) {
    if (letter !== '') branches.push(`${printed(letter)}${sourceOf(rest)}`)
  }
  const [only = ''] = branches
  const mayEnd = letters.has('') && branches.length > 0
  if (branches.length < 2 && (!mayEnd || only.length === 1)) return mayEnd ? `${only}?` : only
  return `(?:${branches.join('|')})${mayEnd ? '?' : ''}`
}

function printed(letter: string): string {
  return letter === ' ' ? '[ -]' : letter.replace(/[.*+?^${}()|[\]\\/]/, String.raw`\$&`)
}
