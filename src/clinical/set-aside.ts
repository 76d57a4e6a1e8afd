import { isNumbered } from '../claims/mentions/numbered.js'
import type { SetAside } from '../claims/set-aside.js'
import { isDash, isMark, isWordOf, type Token } from '../claims/tokens/token.js'
import type { Block, Document } from '../document/document.js'
import { spanInFile } from '../document/flat-text.js'
import type { Vocabulary } from '../claims/vocabulary.js'
import type { Profile } from './profile/profile.js'
import { isAboutCriteria } from './prose-claims.js'
import { readMarkers } from './reading/markers.js'
import { readTokens } from './reading/tokens.js'

/** The numbers of a document that state no fact about a study, each with the reason. */
export function* setAsideIn(
  document: Document,
  vocabulary: Vocabulary,
  profile: Profile,
): Generator<SetAside> {
  for (const block of document.blocks) {
    const whole = reasonForBlock(block)
    if (whole === undefined) yield* numbersAside(block, vocabulary, profile)
    else yield { ...spanInFile(block.flat, 0, block.flat.text.length), reason: whole }
  }
}

function reasonForBlock(block: Block): string | undefined {
  if (block.kind === 'reference') return 'entry of a reference list'
  return isAboutCriteria(block) ? 'criterion of eligibility' : undefined
}

function* numbersAside(
  block: Block,
  vocabulary: Vocabulary,
  profile: Profile,
): Generator<SetAside> {
  const { flat } = block
  const tokens = readTokens(flat.text, { start: 0, end: flat.text.length }, vocabulary, profile)
  const aside = (from: Token, to: Token, reason: string): SetAside => ({
    ...spanInFile(flat, from.start, to.end),
    reason,
  })
  for (const { from, to } of readMarkers(tokens, profile)) {
    const [first, last] = [tokens[from], tokens[to - 1]]
    if (first !== undefined && last !== undefined) yield aside(first, last, 'name of a group')
  }
  for (const [at, token] of tokens.entries()) {
    const reason = reasonForToken(tokens, at, token)
    if (reason !== undefined) yield aside(token, token, reason)
  }
}

function reasonForToken(tokens: readonly Token[], at: number, token: Token): string | undefined {
  switch (token.type) {
    case 'citation':
      return 'reference mark'
    case 'code':
      return 'part of a name, a code or a version'
    case 'date':
      return 'date of no event that is named'
    case 'number':
      if (isTelephone(tokens, at)) return 'telephone number'
      if (token.unit?.quantity === 'time') return 'length of time or time point'
      if (isNumbered(tokens, at) || isWordOf(tokens[at - 1], NUMBERED))
        return 'number of a part, a phase or a grade'
      return YEAR.test(token.text) ? 'year' : undefined
    default:
      return undefined
  }
}

/** Days, weeks and visits that are numbered, and scores. */
const NUMBERED: ReadonlySet<string> = new Set(
  'day days week weeks month months year years visits cycles items no number score'.split(' '),
)

const YEAR = /^(?:19|20)\d\d$/

/** "+49-30-123-4567", "Tel. 030 1234": groups of digits behind a plus or the word. */
function isTelephone(tokens: readonly Token[], at: number): boolean {
  let first = at
  while (tokens[first - 1]?.type === 'number' || isDash(tokens[first - 1])) first--
  const before = tokens[first - 1]
  const isLong = at > first || tokens[at + 1]?.type === 'number' || isDash(tokens[at + 1])
  if (isMark(before, '+')) return isLong
  const word = isMark(before, ':', '.', ')') ? tokens[first - 2] : before
  return isWordOf(word, TELEPHONE)
}

const TELEPHONE: ReadonlySet<string> = new Set('tel telephone phone fax mobile call'.split(' '))
