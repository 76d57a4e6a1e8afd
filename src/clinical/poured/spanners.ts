import type { Span } from '../../document/place.js'
import { type ColumnHead, isUnnamed, mayBeName } from './column-heads.js'
import { coreOf, repeats, trailing } from './head-order.js'

/** What stands before the heads and over several of them each: groups over times, or over forms. */
export function spannersOf(
  text: string,
  before: readonly ColumnHead[],
  window: readonly ColumnHead[],
): readonly ColumnHead[] {
  const core = coreOf(text, window)
  const sized = before.slice(before.findLastIndex(({ sorts }) => !sorts.has('size')) + 1)
  const unsized = window[0]?.words
  // "Placebo (n = 24) Drug (n = 26) Difference Mean (SD) Mean (SD) Mean": one has no size.
  if (unsized !== undefined && sized.length > 1 && sized.length === core - 1)
    return [...sized, headOfWords(unsized)]
  for (let count = Math.min(core, before.length); count >= 2; count--) {
    const spanners = before.slice(-count)
    const areSized = spanners.every(
      ({ sorts, words }, at) =>
        sorts.has('size') &&
        (words === undefined || at === 0 || mayBeName(text.slice(words.start, words.end))),
    )
    const areNames = spanners.every(
      ({ sorts, words }, at) =>
        sorts.has('name') && !sorts.has('form') && (at === 0 || words === undefined),
    )
    const isRepeated = repeats(window.slice(0, core), count)
    if (core % count === 0 && isRepeated && (areSized || areNames)) return spanners
  }
  return []
}

function headOfWords(words: Span): ColumnHead {
  return { ...words, sorts: new Set(['name']), last: { ...words, sort: 'name' } }
}

/** "Placebo", "Drug", "P", "Mean ± SD", "Mean ± SD": what the figures of each group are. */
export function formsUnder(
  text: string,
  behind: readonly ColumnHead[],
  window: readonly ColumnHead[],
): readonly ColumnHead[] {
  const groups = window.length - trailing(text, window)
  const forms = behind.slice(0, groups)
  const areForms =
    forms.length === groups &&
    groups < window.length &&
    forms.every(({ sorts, words }) => words === undefined && isUnnamed(sorts))
  return areForms ? forms : []
}
