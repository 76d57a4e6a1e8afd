import { type ColumnHead, isUnnamed, mayBeName } from './column-heads.js'
import type { PartSort } from './head-parts.js'

/**
 * Whether the heads are of one make, but for those behind the groups that compare them. Else a
 * head of another row, or the start of the first row's name, would be taken for one of them.
 */
export function isRegular(text: string, window: readonly ColumnHead[]): boolean {
  const core = window.slice(0, window.length - trailing(text, window))
  // The words before the first head may be its name, or the end of the title.
  const areNamed = core.slice(1).every(({ sorts, words }) => sorts.has('name') || words)
  const makes = new Set(
    core.map(({ sorts, words }, at) => makeOf(sorts, words !== undefined && (at > 0 || areNamed))),
  )
  const [only, another] = [...makes]
  if (only === undefined || another === undefined || isPeriodic(window)) return true
  const isNamedBySize = core.every(({ sorts }) => sorts.has('size'))
  return (
    isNamedBySize ||
    core.every(({ sorts, words }, at) => isUnnamed(sorts) && (at === 0 || words === undefined))
  )
}

/** Whether no unknown words part the heads, but for names that a size or a form ends. */
export function isUnbroken(text: string, window: readonly ColumnHead[]): boolean {
  return window.every(({ words, sorts }, at) => {
    if (words === undefined || at === 0) return true
    const first = RANK_ORDER.find((sort) => sorts.has(sort))
    return (first === 'size' || first === 'form') && mayBeName(text.slice(words.start, words.end))
  })
}

const RANK_ORDER: readonly PartSort[] = ['name', 'time', 'size', 'form', 'p']

/** How many heads at the end compare the groups before them. */
export function trailing(text: string, window: readonly ColumnHead[]): number {
  const last = window.findLastIndex(
    ({ sorts, words, start, end }) =>
      words !== undefined ||
      !isUnnamed(sorts) ||
      !(sorts.has('p') || COMPARES.test(text.slice(start, end))),
  )
  return last <= 0 ? 0 : window.length - 1 - last
}

const COMPARES =
  /CI|[HOR]R|[Rr]atio|[Dd]iff|MD|Effect|Cohen|Coefficient|Estimate|β|^[tF]$|^F ?\(|[ηƞ]|^df|^SE|^Mean$/

/** How many heads stand under groups: all, or those before the comparison of the groups. */
export function coreOf(text: string, window: readonly ColumnHead[]): number {
  const isOfTimes = window.some(({ sorts }) => sorts.has('time'))
  return isOfTimes && !isPeriodic(window) ? window.length - trailing(text, window) : window.length
}

/** "Pre", "Post", "P", "Pre", "Post", "P": heads that come again in the same order. */
function isPeriodic(window: readonly ColumnHead[]): boolean {
  const isBare = window.every(({ words }, at) => at === 0 || words === undefined)
  return (
    isBare &&
    [2, 3, 4].some(
      (count) => window.length > count && window.length % count === 0 && repeats(window, count),
    )
  )
}

/** Whether the heads below repeat once for each spanner. */
export function repeats(core: readonly ColumnHead[], count: number): boolean {
  const period = core.length / count
  return core.every(
    (head, at) =>
      at < period ||
      makeOf(head.sorts, false) === makeOf(core[at - period]?.sorts ?? new Set(), false),
  )
}

export function makeOf(sorts: ReadonlySet<PartSort>, hasWords: boolean): string {
  const named = hasWords || sorts.has('name') ? 'name ' : ''
  return named + [...sorts].filter((sort) => sort !== 'name').join(' ')
}
