import type { Claim } from '../../src/index.js'

type Reference = Claim<'reference'>
type Citation = Claim<'citation'>

/** How the citations of a text and its list of references fit. */
export interface Cited {
  /** Numbers that are cited and not listed, each where it is first cited. */
  readonly missing: readonly {
    readonly number: number
    readonly at: Citation
    readonly last: number
  }[]
  /** Entries that nothing in the text can cite. */
  readonly uncited: readonly Reference[]
  /** How many entries are cited in brackets. */
  readonly count: number
}

const nothing: Cited = { missing: [], uncited: [], count: 0 }

/** Fewer entries cited in brackets than this share: the text cites in another way, or lost its marks. */
const leastShare = 0.5
/** A share of entries from which on one that is not cited was forgotten. */
const mostShare = 0.8

/**
 * Holds a numbered list of references against the citations in brackets. Only a text that cites most
 * of its list in brackets is judged: raised citations are not kept by every format. What may
 * be a citation excuses an entry.
 */
export function citedBy(entries: readonly Reference[], citations: readonly Citation[]): Cited {
  const listed = new Set(entries.flatMap(({ value }) => value.number ?? []))
  const last = Math.max(0, ...listed)
  const bracketed = new Map<number, Citation>()
  const possible = new Set<number>()
  for (const citation of citations) {
    for (const number of citation.value.numbers) {
      if (!citation.value.isCertain) possible.add(number)
      else if (!bracketed.has(number)) bracketed.set(number, citation)
    }
  }
  const count = [...listed].filter((number) => bracketed.has(number)).length
  if (listed.size < 2 || count < leastShare * listed.size) return nothing
  const missing = [...bracketed].flatMap(([number, at]) =>
    listed.has(number) || number > mostBeyond * last ? [] : [{ number, at, last }],
  )
  const isUsual = count >= mostShare * listed.size
  const uncited = entries.filter(
    ({ value: { number } }) =>
      isUsual && number !== undefined && !bracketed.has(number) && !possible.has(number),
  )
  return { missing, uncited, count }
}

/** What lies further beyond the list is a year, an age or a dose in brackets. */
const mostBeyond = 2
