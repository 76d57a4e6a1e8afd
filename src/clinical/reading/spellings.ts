/**
 * The source of a pattern for many spellings, in lower case: any hyphen or space between words, a
 * plural `s` or none. It branches letter by letter, so that a word is not compared with each
 * spelling in turn.
 *
 * @example patternOf(['arm', 'case-patient']) // "(?:arms?|case[ -]patients?)"
 */
export function patternOf(spellings: readonly string[]): string {
  const forms = spellings.flatMap((spelling) => {
    const letters = spelling.toLowerCase().replaceAll('-', ' ')
    return [letters, `${letters}s`]
  })
  return branchesOf([...new Set(forms)].sort(), 0)
}

/** What follows the first `depth` letters of sorted spellings, which have these in common. */
function branchesOf(spellings: readonly string[], depth: number): string {
  const mayEnd = spellings[0]?.length === depth
  const branches: string[] = []
  for (let from = mayEnd ? 1 : 0; from < spellings.length;) {
    const letter = spellings[from]?.charAt(depth) ?? ''
    let to = from + 1
    while (spellings[to]?.charAt(depth) === letter) to++
    branches.push(`${printed(letter)}${branchesOf(spellings.slice(from, to), depth + 1)}`)
    from = to
  }
  if (branches.length === 0) return ''
  const [only = ''] = branches
  if (branches.length === 1 && (!mayEnd || only.length === 1)) return mayEnd ? `${only}?` : only
  return `(?:${branches.join('|')})${mayEnd ? '?' : ''}`
}

function printed(letter: string): string {
  return letter === ' ' ? '[ -]' : letter.replace(/[.*+?^${}()|[\]\\/]/, String.raw`\$&`)
}
