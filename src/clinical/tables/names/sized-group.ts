import { ownWordsOf } from './own-words.js'

/** A group that a heading names before its size, and what stands behind it. */
export interface SizedGroup {
  readonly name: string
  /** What is measured of the group, where the heading says so: "cost" of "Mean cost, $". */
  readonly measured?: string
}

/**
 * "Drug (n = 20) Mean cost ($)" names a group, then what is measured of it. Where more words of the
 * group or a time stand behind the size, the heading is no such.
 */
export function sizedGroup(text: string): SizedGroup | undefined {
  const size = SIZE.exec(text)
  if (size === null) return undefined
  const name = ownWordsOf(text.slice(0, size.index))
  const behind = ownWordsOf(text.slice(size.index + size[0].length))
  if (!/\p{L}/u.test(name)) return undefined
  if (behind === '') return { name }
  return STATISTIC_OF.test(text.slice(size.index)) ? { name, measured: behind } : undefined
}

const SIZE = /[([]? ?\b[nN] ?= ?\d[\d,]*(?: ?[)\]])?/

/** "Mean cost", "median score". */
const STATISTIC_OF = /[)\]\d] ?(?:mean|median|average|total) \p{L}{3}/iu
