import { charactersLike, isDigit } from './character-class.js'

/**
 * How a word goes on whose full stop may end no sentence:
 *
 * - `always`: another word of the same sentence follows ("vs.", "approx.");
 * - `before-number`: a number, a letter or a bracket follows ("Fig. 2", "No. 4", "Eq. (3)"), or it is
 *   a word and no abbreviation;
 * - `maybe`: it stands inside a sentence or ends it ("et al.", "in the U.S.", "Sept.", initials).
 */
export type Continuation = 'always' | 'before-number' | 'maybe'

/** The abbreviations in lower case, without the last full stop. */
const words: Readonly<Record<Continuation, string>> = {
  always:
    'vs cf viz approx ca e.g i.e eg ie incl dr mr mrs prof rev hon gen col sgt capt messrs ' +
    'resp dept univ spp ssp var subsp',
  'before-number':
    'no nos fig figs tab eq eqs ref refs vol vols sec sect ch chap pp art ver suppl ' +
    'supp app ed eds',
  maybe:
    'al inc ltd co corp llc plc bros jr sr st mt ms u.s u.k u.s.a e.u u.n d.c ph.d m.d m.sc b.sc ' +
    'a.m p.m etc est int natl assoc jan feb mar apr jun jul aug sep sept oct nov dec',
}

const continuations: ReadonlyMap<string, Continuation> = new Map([
  ...listed('always'),
  ...listed('before-number'),
  ...listed('maybe'),
])

function listed(continuation: Continuation): [string, Continuation][] {
  return words[continuation].split(' ').map((word) => [word, continuation])
}

/** Words that seldom stand capitalised inside a sentence: after a doubtful stop they begin one. */
export const sentenceStarters: ReadonlySet<string> = new Set(
  (
    'the a an in on at of for with without from by to as after before during although while when ' +
    'where if this that these those there here it its they their we our he she his her i you ' +
    'all both each every some many most no none only overall however moreover furthermore ' +
    'therefore thus among between because since until and but or so also additionally finally ' +
    'patients subjects participants results data treatment'
  ).split(' '),
)

/** How far an abbreviation is looked for, in code units. */
const longest = 12

/** The longest abbreviation without inner stops: "approx", "messrs". */
const longestPlain = 6

/**
 * How the word may go on whose full stop stands at `index`, if it may: an abbreviation with its
 * inner stops ("u.s" of "the U.S.") or an initial. Looks no further back than `start`.
 */
export function continuationAfter(
  text: string,
  start: number,
  index: number,
): Continuation | undefined {
  const limit = Math.max(start, index - longest)
  let from = index
  while (from > limit && isInWord(text.charCodeAt(from - 1))) from--
  if (from > limit && isDigit(text.charCodeAt(from - 1))) return undefined
  const word = text.slice(from, index)
  if (word.length > longestPlain && !word.includes('.')) return undefined
  return continuations.get(word.toLowerCase()) ?? (initials.test(word) ? 'maybe' : undefined)
}

/** A letter, one half of a letter that takes two code units, or an inner stop. */
const isInWord = charactersLike(/[\p{L}\p{Cs}.]/u)

const initials = /^(?:\p{L}\.){0,4}\p{L}$/u
