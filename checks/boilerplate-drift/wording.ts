import type { Claim, Place } from '../../src/index.js'

/** A sentence of a description. */
type Sentence = Claim<'description'>['value']['sentences'][number]

/** A sentence with the words of it that carry meaning. */
export interface Wording {
  readonly place: Place
  /** Each word that carries meaning: in plain form, and where it stands. */
  readonly words: ReadonlyMap<string, Place>
  /** The same in reading order, with those that come again. */
  readonly inOrder: readonly { readonly plain: string; readonly place: Place }[]
}

/** A sentence that two descriptions share, and what only one of them says in it. */
export interface Change {
  readonly here: Wording
  readonly there: Wording
  readonly onlyHere: readonly Place[]
  readonly onlyThere: readonly Place[]
}

const EMPTY = new Set(
  'a an and are as at be been by for from has have in is it its of on or our that the their they this through to we which will with was were who well also including'.split(
    ' ',
  ),
)

const NUMBERS = new Map(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index) => [word, String(index + 1)] as const),
)

/** The sentence with its words: numbers as digits, plural and possessive endings off. */
export function wordingOf({ place, words }: Sentence): Wording {
  const inOrder = words.flatMap((word) => {
    const lower = word.quote.toLowerCase().replace(/['’]s$/, '')
    if (EMPTY.has(lower)) return []
    const plain = NUMBERS.get(lower) ?? (/\d/.test(lower) ? lower : stemOf(lower))
    return [{ plain, place: word }]
  })
  return { place, inOrder, words: new Map(inOrder.map((word) => [word.plain, word.place])) }
}

function stemOf(word: string): string {
  if (word.length < 5) return word
  return word.replace(/(?:ies|y)$/, 'i').replace(/(?<!s)s$/, '')
}

/** Fewer common words than this may be chance. */
const fewest = 4
/** Of the shorter sentence's words, at least this share must be common. */
const leastShare = 1 / 3

/** The sentences that stand in both descriptions with other words, each with its best match. */
export function changesBetween(
  here: readonly Wording[],
  there: readonly Wording[],
): readonly Change[] {
  return here.flatMap((own) => {
    const [best] = there
      .map((other) => ({ other, common: commonOf(own, other) }))
      .filter(({ other, common }) => areOneSentence(own, other, common))
      .sort((a, b) => b.common - a.common)
    return best === undefined ? [] : changeOf(own, best.other)
  })
}

function areOneSentence(a: Wording, b: Wording, common: number): boolean {
  return common >= fewest && common >= leastShare * Math.min(a.words.size, b.words.size)
}

function commonOf(a: Wording, b: Wording): number {
  return [...a.words.keys()].filter((word) => b.words.has(word)).length
}

function changeOf(here: Wording, there: Wording): Change[] {
  const onlyHere = only(here, there)
  const onlyThere = only(there, here)
  return onlyHere.length + onlyThere.length === 0 ? [] : [{ here, there, onlyHere, onlyThere }]
}

function only(a: Wording, b: Wording): readonly Place[] {
  return [...a.words].flatMap(([plain, place]) => (b.words.has(plain) ? [] : [place]))
}
