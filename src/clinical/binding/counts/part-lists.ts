import { hedgeBefore, isCount } from '../../../claims/mentions/numerals.js'
import {
  isClosing,
  isMark,
  isOpening,
  isWord,
  isWordOf,
  termOf,
  type NumberToken,
  type Token,
} from '../../../claims/tokens/token.js'
import { closingOf, depthsOf } from '../bracket-depths.js'

/** A list of numbers behind the number they are parts of: indices of tokens, `to` exclusive. */
export interface PartList {
  readonly whole: number
  /** A number each, with the tokens that say what it counts. */
  readonly items: readonly Item[]
  /** Whether a bracket holds the list, a colon or a comma leads it in, or each item is in a bracket. */
  readonly form: 'bracket' | 'colon' | 'clause' | 'sizes'
}

export interface Item {
  readonly number: number
  readonly from: number
  readonly to: number
}

/** A number that counts: never a year, a label ("type 2"), a limit ("two or more"). */
export function countsAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!isCount(token) || isLabel(tokens, at) || hedgeBefore(tokens, at) !== undefined) return false
  if (isMark(tokens[at - 1], '/') || isMark(tokens[at + 1], '/', ':', '-', '–')) return false
  return !isWord(tokens[at + 1], 'or') && !isWord(tokens[at + 1], 'of')
}

/** "week 16", "per 1000", and "group 2": there are never many groups, so "no control group 17" counts. */
function isLabel(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const isSmall = token?.type === 'number' && token.number.value < 10
  return isWordOf(tokens[at - 1], TIMED) || (isSmall && isWordOf(tokens[at - 1], NUMBERED))
}

const TIMED: ReadonlySet<string> = new Set('week day month year visit cycle per version'.split(' '))
const NUMBERED: ReadonlySet<string> = new Set(
  (
    'type grade phase stage class cohort part dose level table figure arm group period step season ' +
    'line trial study score'
  ).split(' '),
)

/**
 * The lists of a sentence that pass, each behind the whole that it follows with no other number of
 * people between. The items of a list that passes are no wholes themselves.
 */
export function partListsIn(
  tokens: readonly Token[],
  passes: (list: PartList) => boolean,
): PartList[] {
  const numbers = tokens.flatMap((token, at) => (isCount(token) ? [at] : []))
  if (numbers.length < 3) return []
  const depths = depthsOf(tokens)
  const listed = new Set<number>()
  return numbers.flatMap((whole) => {
    if (listed.has(whole) || depths[whole] !== 0 || !isWhole(tokens, whole)) return []
    const list = listBehind(tokens, depths, whole)
    if (list === undefined || list.items.some(({ number }) => listed.has(number))) return []
    if (!passes(list)) return []
    for (const { number } of list.items) listed.add(number)
    return [list]
  })
}

function isWhole(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token?.type === 'number' && token.number.value > 2 && countsAt(tokens, at)
}

function listBehind(
  tokens: readonly Token[],
  depths: readonly number[],
  whole: number,
): PartList | undefined {
  const own = sizesBehind(tokens, depths, whole)
  if (own !== undefined) return own
  for (let at = whole + 1; at < tokens.length; at++) {
    if (depths[at] === 0 && isCount(tokens[at]) && !isLabel(tokens, at)) {
      if (!countsAt(tokens, at) || isOfPlaces(tokens, at)) continue
      return listOf(whole, 'clause', startingItems(tokens, depths, at))
    }
    if (depths[at] === 0 && isMark(tokens[at], ';')) return undefined
    if (depths[at] === 0 && isMark(tokens[at], ':')) {
      return listOf(whole, 'colon', startingItems(tokens, depths, at + 1))
    }
    if (isOpening(tokens[at]) && depths[at] === 1) {
      const items = bracketItems(tokens, depths, at)
      if (items.length > 1) return { whole, items, form: 'bracket' }
    }
  }
  return undefined
}

/** "at 118 sites in 16 countries": where, and no people. */
function isOfPlaces(tokens: readonly Token[], at: number): boolean {
  return isWord(tokens[at - 1], 'at', 'in', 'from', 'across') && isWordOf(tokens[at + 1], PLACES)
}

const PLACES: ReadonlySet<string> = new Set(
  'countries sites centres centers hospitals clinics practices'.split(' '),
)

function listOf(
  whole: number,
  form: PartList['form'],
  items: readonly Item[],
): PartList | undefined {
  return items.length > 1 ? { whole, items, form } : undefined
}

/** "12 in the drug group and 15 in the control group": every number begins an item, or none does. */
function startingItems(tokens: readonly Token[], depths: readonly number[], first: number): Item[] {
  const starts: number[] = []
  let end = tokens.length
  for (let at = first; at < tokens.length; at++) {
    if (depths[at] !== 0) continue
    if (isMark(tokens[at], ';', ':') || isSentenceEnd(tokens, at)) {
      end = at
      break
    }
    if (!isCount(tokens[at]) || isLabel(tokens, at)) continue
    const isFirst = starts.length === 0
    if (!countsAt(tokens, at) || !(isFirst ? at - first < 2 : isJoint(tokens[at - 1]))) return []
    starts.push(at)
  }
  const last = starts.at(-1)
  if (last === undefined || !isWord(tokens[last - 1], 'and')) return []
  return starts.map((number, index) => ({ number, from: number + 1, to: starts[index + 1] ?? end }))
}

function isJoint(token: Token | undefined): boolean {
  return isMark(token, ',') || isWord(token, 'and', 'while')
}

function isSentenceEnd(tokens: readonly Token[], at: number): boolean {
  return isMark(tokens[at], '.') && at === tokens.length - 1
}

/** "(drug, n = 12; control, n = 15)", "(consent withdrawn 4, moved away 3)": a number an item. */
function bracketItems(tokens: readonly Token[], depths: readonly number[], open: number): Item[] {
  const close = closingOf(tokens, depths, open)
  if (close === undefined) return []
  const inside = tokens.slice(open + 1, close)
  const hasSemicolon = inside.some((token, at) => isMark(token, ';') && depths[open + 1 + at] === 1)
  const items: Item[] = []
  let from = open + 1
  for (let at = open + 1; at <= close; at++) {
    const isNext = isWord(tokens[at], 'and') && isCount(tokens[from]) && isCount(tokens[at + 1])
    const isParted = isMark(tokens[at], hasSemicolon ? ';' : ',') || (isNext && !hasSemicolon)
    const ends = at === close || (depths[at] === 1 && isParted)
    if (!ends) continue
    const item = itemOf(tokens, depths, from, at)
    if (item === undefined) return []
    items.push(item)
    from = at + 1
  }
  const ofEnd = items.filter(({ number, to }) => number === to - 1).length
  return ofEnd === 0 || ofEnd === items.length ? items : []
}

/** An item's one number, at either end of its words. */
function itemOf(
  tokens: readonly Token[],
  depths: readonly number[],
  from: number,
  to: number,
): Item | undefined {
  const start = isWord(tokens[from], 'and') ? from + 1 : from
  const numbers: number[] = []
  for (let at = start; at < to; at++) {
    // "wrong wound class 4": where every item ends in a number, it counts whatever stands before it.
    const isLast = at === to - 1 && numbers.length === 0
    if (depths[at] === 1 && isCount(tokens[at]) && (isLast || !isLabel(tokens, at)))
      numbers.push(at)
  }
  const [number, another] = numbers
  if (number === undefined || another !== undefined || to - start < 2) return undefined
  return number === start || number === to - 1 ? { number, from: start, to } : undefined
}

/** "90 adults were assigned to the drug (n = 46) or to the control (n = 44)". */
function sizesBehind(
  tokens: readonly Token[],
  depths: readonly number[],
  whole: number,
): PartList | undefined {
  const items: Item[] = []
  let from = whole + 1
  for (let at = whole + 1; at < tokens.length; at++) {
    if (depths[at] === 0 && isMark(tokens[at], ';', ':')) break
    if (depths[at] === 0 && isCount(tokens[at]) && !isLabel(tokens, at)) return undefined
    if (!isOpening(tokens[at]) || depths[at] !== 1) continue
    const number = sizeAt(tokens, at + 1)
    if (number === undefined) continue
    items.push({ number, from, to: at })
    from = number + 2
  }
  return listOf(whole, 'sizes', items)
}

/** The number of a bracket that holds a size and nothing else: "(n = 46)", "(46)". */
function sizeAt(tokens: readonly Token[], at: number): number | undefined {
  const isNamed = isWord(tokens[at], 'n') && isMark(tokens[at + 1], '=')
  const number = isNamed ? at + 2 : at
  return isCount(tokens[number]) && isClosing(tokens[number + 1]) ? number : undefined
}

/** The number at a token that is known to be one. */
export function numberAt(tokens: readonly Token[], at: number): NumberToken {
  const token = tokens[at]
  if (token?.type !== 'number') throw new Error(`No number at token ${String(at)}`)
  return token
}

/** Whether some token of a range is of a category of the vocabulary, or any key of it. */
export function namesTerm(
  tokens: readonly Token[],
  from: number,
  to: number,
  category: string,
  keys?: ReadonlySet<string>,
): boolean {
  for (let at = from; at < to; at++) {
    const term = termOf(tokens[at], category)
    if (term !== undefined && (keys === undefined || keys.has(term.key))) return true
  }
  return false
}
