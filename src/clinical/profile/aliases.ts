import { isNoDrug, nameMentions, printedName } from './names.js'

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

/** "torvalimab (HX-1012)", "Torvalimab tezirine (HX-1012; Sponsor)". */
const NAME_THEN_CODE =
  /(\b(?:and|or|plus|versus|vs\.?|with|to|than) |\+ )?\b([A-Za-z][a-z]{4,30})(?: [a-z]{5,20})? \(([A-Z]{2,6}-?\d{1,8}[A-Z]?)[);,]/g

/** "HX-1012 (torvalimab)", "HX-1012 (torvalimab tezirine)". */
const CODE_THEN_NAME =
  /(\b(?:and|or|plus|versus|vs\.?|with|to|than) |\+ )?\b([A-Z]{2,6}-?\d{2,8}[A-Z]?) \(([A-Za-z][a-z]{4,30})(?: [a-z]{5,20})?[);,]/g

/**
 * A drug's name with its sponsor's code in brackets, or the other way round. The name is told by the
 * ending of an international nonproprietary name; behind "plus" or "versus" a code may be a trial's.
 *
 * @param subject what the document is about: one of the two names must be its
 */
export function bracketedNames(text: string, subject: string): AliasDeclaration[] {
  return [NAME_THEN_CODE, CODE_THEN_NAME].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(
      ({ 0: whole, 1: joined, 2: one = '', 3: two = '', index }) => {
        const names = [one, two].map(printedName)
        const areDrugs = [one, two].every((name) => nameMentions(name).length > 0 || isCode(name))
        if (joined !== undefined || !areDrugs || !names.includes(subject)) return []
        const [first, second = ''] = names
        return [{ ...(first && { first }), second, start: index, end: index + whole.length - 1 }]
      },
    ),
  )
}

function isCode(name: string): boolean {
  return /\d/.test(name) && !isNoDrug(name)
}
