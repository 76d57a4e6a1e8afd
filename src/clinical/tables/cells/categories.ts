import { type FigureMention, figureMention } from '../../../claims/mentions/mention.js'
import { isCount } from '../../../claims/mentions/numerals.js'
import { numeralOf } from '../../../claims/mentions/numerals.js'
import { isMark, type Token } from '../../../claims/tokens/token.js'
import { ownWordsOf } from '../names/own-words.js'

/** A count of a cell that gives several, and the category that it counts. */
export interface Category {
  readonly figure: FigureMention
  readonly label: string
}

/**
 * "19/4" behind "Male/Female", "0/15/8/0" behind "ASA class, n I/II/III/IV", "15:162" behind
 * "M:F": as many counts as the stub lists categories.
 */
export function categoriesOf(stub: string, tokens: readonly Token[]): Category[] {
  const areJoined = tokens.every((token, at) => at % 2 === 0 || isMark(token, '/', ':'))
  const list = tokens.length > 2 && areJoined ? LIST.exec(stub) : null
  if (list === null) return []
  const names = list[0].split(/ ?[/:] ?/)
  const counts = tokens.filter(isCount)
  if (counts.length !== names.length || tokens.length !== 2 * names.length - 1) return []
  const isNamed = names.every((name) => name.length < LONGEST_NAME)
  return !isNamed
    ? []
    : counts.map((count, at) => ({
        figure: figureMention(tokens, 'n', 2 * at, 2 * at + 1, { number: numeralOf(count) }),
        label: labelOf(stub, list, names[at] ?? ''),
      }))
}

/** Names joined by strokes or colons: "I/II/III/IV", "Male : female". */
const LIST = /[\p{L}\d+-]{1,20}(?: ?[/:] ?[\p{L}\d+-]{1,20}){1,9}/u
const LONGEST_NAME = 20

function labelOf(stub: string, list: RegExpExecArray, name: string): string {
  const before = stub.slice(0, list.index).replace(/,? ?\bn ?$/i, ' ')
  const behind = stub.slice(list.index + list[0].length)
  const variable = ownWordsOf(
    `${before.replace(/[([:,] ?$/, ' ')}${behind.replace(/^ ?[)\]]/, ' ')}`,
  )
  return variable === '' ? inFull(name) : `${variable}: ${inFull(name)}`
}

/** "F" and "M" where sexes are counted. */
function inFull(name: string): string {
  return SEXES.get(name) ?? name
}

const SEXES: ReadonlyMap<string, string> = new Map([
  ['F', 'female'],
  ['M', 'male'],
])
