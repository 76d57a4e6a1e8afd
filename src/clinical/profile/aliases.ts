/** A name that can be another's alias: a code, or a word with a capital or a drug-name's ending. */
const NAME = String.raw`[A-Z][A-Za-z]{0,40}(?:[-‐‑'’ ]?\d{1,12}[A-Za-z]{0,12})?|[a-z]{4,40}(?:mab|nib|cept|tide|deruxtecan|vedotin)`

const EQUALS = String.raw`(?:also (?:known|referred to) as|also called|formerly(?: known as)?|previously(?: known as)?|known as|licensed to [A-Z][A-Za-z]{1,40} as|a\.?k\.?a\.?)`

/** "HX-1012 (also known as PG5001)", "the product (licensed to Pharma as PG5001)". */
const DECLARATION = new RegExp(`(${NAME})?,?\\s?\\(?(?:now )?${EQUALS} (${NAME})`, 'g')

/** A cheap look before the long pattern is tried at every word. */
const SAYS_EQUAL = new RegExp(`${EQUALS} (?:${NAME})`)

/** Two names that a text declares equal, and where; without `first` the words before are no name. */
export interface AliasDeclaration {
  readonly first?: string
  readonly second: string
  readonly start: number
  readonly end: number
}

/** The declarations of equal names in a text. */
export function aliasDeclarations(text: string): AliasDeclaration[] {
  if (!SAYS_EQUAL.test(text)) return []
  const found: AliasDeclaration[] = []
  for (const match of text.matchAll(DECLARATION)) {
    const [whole, first, second] = match
    if (second === undefined || !hasDigitOrDrugEnding(second)) continue
    const isName = first !== undefined && hasDigitOrDrugEnding(first)
    found.push({
      ...(isName && { first }),
      second,
      start: match.index,
      end: match.index + whole.length,
    })
  }
  return found
}

function hasDigitOrDrugEnding(name: string): boolean {
  return /\d|(?:mab|nib|cept|tide|deruxtecan|vedotin)$/.test(name)
}
