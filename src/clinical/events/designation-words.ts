import {
  isMark,
  isWord,
  isWordOf,
  termLength,
  termOf,
  type Token,
} from '../../claims/tokens/token.js'

/** A term of the vocabulary that a sentence holds, at a token. */
export interface TermAt {
  readonly key: string
  readonly label: string
  readonly at: number
}

/** The types that a list names by their first words alone, where "designation" stands behind the last. */
const SHORT: readonly { readonly words: readonly string[]; readonly type: Omit<TermAt, 'at'> }[] = [
  { words: ['orphan'], type: { key: 'orphan-drug', label: 'orphan drug designation' } },
  {
    words: ['rare', 'pediatric', 'disease'],
    type: { key: 'rare-pediatric-disease', label: 'rare pediatric disease designation' },
  },
]

/**
 * "Orphan and Fast Track status", "Rare Pediatric Disease and Orphan Drug designations": the types whose
 * word stands with the next one's.
 *
 * @param named the types that the sentence names in full
 */
export function shortTypesIn(tokens: readonly Token[], named: readonly TermAt[]): TermAt[] {
  if (named.length === 0) return []
  return tokens.flatMap((_, at) => {
    const short = SHORT.find(({ words }) =>
      words.every((word, index) => isWord(tokens[at + index], word)),
    )
    if (short === undefined || named.some((one) => one.at === at)) return []
    const end = at + short.words.length
    const next = named.find((one) => one.at > at)
    const isListed = next !== undefined && areJoined(tokens, end, next.at)
    return isListed ? [{ ...short.type, at }] : []
  })
}

function areJoined(tokens: readonly Token[], from: number, to: number): boolean {
  const between = tokens.slice(from, to)
  return (
    between.length > 0 &&
    between.length <= LONGEST_JOINT &&
    between.every((token) => isMark(token, ',', '/') || isWord(token, 'and', 'drug'))
  )
}

const LONGEST_JOINT = 3

/**
 * Whether a sentence explains what a designation is, and reports none: "Orphan designation is granted to
 * drugs for …", "a company that receives orphan status", "the FDA created the fast track program",
 * "a priority review voucher", "eligibility for priority review".
 *
 * @param at the token at which the designation begins
 */
export function isExplained(tokens: readonly Token[], at: number): boolean {
  const behind = at + termLength(tokens[at])
  if (isWordOf(tokens[behind], NO_DESIGNATION)) return true
  if (isWord(tokens[behind], 'is', 'are') && isGiving(tokens[behind + 1])) return true
  return tokens
    .slice(Math.max(0, at - REACH), at)
    .some((token, index, before) => isOfAny(before, index) || isWordOf(token, EXPLAINING))
}

/** Tokens before a designation in which its verb stands. */
const REACH = 6

/** Nouns that make of a designation another thing. */
const NO_DESIGNATION: ReadonlySet<string> = new Set(
  'voucher vouchers program programs programme programmes request requests application'.split(' '),
)

/** "is granted", "are intended": what is done as a rule, with any drug. */
function isGiving(token: Token | undefined): boolean {
  return termOf(token, 'action') !== undefined || isWordOf(token, MEANT)
}

const MEANT: ReadonlySet<string> = new Set(
  'intended designed meant reserved available provided conferred assigned'.split(' '),
)

/** "companies that receive", "a drug that receives": any. */
function isOfAny(tokens: readonly Token[], at: number): boolean {
  return (
    isWord(tokens[at], 'that', 'which') &&
    isWord(tokens[at + 1], 'receive', 'receives', 'get', 'gets', 'obtain', 'obtains')
  )
}

/** Words that lead up to a designation as such: how it came about, what it is good for. */
const EXPLAINING: ReadonlySet<string> = new Set(
  'created enacted introduced launched benefits criteria eligible eligibility purpose qualify'.split(
    ' ',
  ),
)
