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

/** A bracket that opens with a code or with a name: "(HX-1012; Sponsor)", "(torvalimab tezirine)". */
const IN_BRACKETS =
  / \((?:([A-Z]{2,6}-?\d{1,8}[A-Z]?)|([A-Za-z][a-z]{4,30})(?: [a-z]{5,20})?)[);,]/g

/** "torvalimab", "plus torvalimab tezirine", at the end. */
const NAME_BEFORE =
  /(\b(?:and|or|plus|versus|vs\.?|with|to|than) |\+ )?\b([A-Za-z][a-z]{4,30})(?: [a-z]{5,20})?$/

/** "HX-1012", "versus HX-1012", at the end. */
const CODE_BEFORE =
  /(\b(?:and|or|plus|versus|vs\.?|with|to|than) |\+ )?\b([A-Z]{2,6}-?\d{2,8}[A-Z]?)$/

/** The longest that may stand before a bracket: a joining word and two names. */
const LONGEST_BEFORE = 64

/**
 * A drug's name with its sponsor's code in brackets, or the other way round. The name is told by the
 * ending of an international nonproprietary name; behind "plus" or "versus" a code may be a trial's.
 *
 * @param subject what the document is about: one of the two names must be its
 */
export function bracketedNames(text: string, subject: string): AliasDeclaration[] {
  return [...text.matchAll(IN_BRACKETS)].flatMap(({ 0: whole, 1: code, 2: name = '', index }) => {
    const before = text.slice(Math.max(0, index - LONGEST_BEFORE), index)
    const found = (code === undefined ? CODE_BEFORE : NAME_BEFORE).exec(before)
    if (found === null || found[1] !== undefined) return []
    const pair = [found[2] ?? '', code ?? name]
    const areDrugs = pair.every((one) => nameMentions(one).length > 0 || isCode(one))
    const names = pair.map(printedName)
    if (!areDrugs || !names.includes(subject)) return []
    const [first, second = ''] = names
    const start = index - found[0].length
    return [{ ...(first && { first }), second, start, end: index + whole.length - 1 }]
  })
}

function isCode(name: string): boolean {
  return /\d/.test(name) && !isNoDrug(name)
}
