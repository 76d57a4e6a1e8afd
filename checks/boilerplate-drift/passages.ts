import type { Place } from '../../src/index.js'

/** Changed words with no more than this between them are marked as one passage. */
const widestGap = 16

/** A sentence with more passages was rewritten from the first to the last of them. */
const mostPassages = 2

/**
 * The passages that changed words of one sentence make, in reading order: words next to each other,
 * or parted by a word or two, stand in one.
 */
export function passagesOf(words: readonly Place[]): readonly Place[] {
  const passages: Place[] = []
  for (const word of words.toSorted((a, b) => a.at - b.at)) {
    const last = passages.at(-1)
    const isNear = last !== undefined && word.at - (last.at + last.quote.length) <= widestGap
    if (isNear) passages[passages.length - 1] = joined(last, word)
    else passages.push(word)
  }
  const [first, ...others] = passages
  const last = others.at(-1)
  const isRewritten = first !== undefined && last !== undefined && passages.length > mostPassages
  return isRewritten ? [joined(first, last)] : passages
}

/** The passage from one word of a sentence to another. */
export function joined(first: Place, last: Place): Place {
  const { at, context, path, start } = first
  const quote = context.slice(at, last.at + last.quote.length)
  return { path, start, end: last.end, quote, context, at }
}
