import type { Span } from '../../document/place.js'
import type { HeadPart, PartSort } from './head-parts.js'

/** Words or signs that one column is headed by. */
export interface ColumnHead extends Span {
  readonly sorts: ReadonlySet<PartSort>
  /** Words before its first part that no list knows: "Usual care (n = 34)". */
  readonly words?: Span
  readonly last: HeadPart
}

/** How parts may be put together to the heads of columns, what joins most first. */
export const JOINING: readonly ((last: PartSort, next: PartSort) => boolean)[] = [
  // "Placebo (n = 24) Mean (SD)", "Week 4 n (%)", "iCST (%) (n = 180)"
  (last, next) => next !== 'p' && (RANK[next] > RANK[last] || (next === 'size' && last === 'form')),
  // "Placebo (n = 24)", "Week 4", "Mean"
  (last, next) => next === 'size' && RANK[last] < RANK.size,
  // "Placebo", "Drug", "n (%)", "n (%)"
  () => false,
]

const RANK: Readonly<Record<PartSort, number>> = { name: 0, time: 1, size: 2, form: 3, p: 4 }

/** The parts of a head that stand side by side and may be joined as one column's. */
export function columnHeads(
  text: string,
  parts: readonly HeadPart[],
  mayJoin: (last: PartSort, next: PartSort) => boolean,
): ColumnHead[] {
  const groups: HeadPart[][] = []
  for (const part of parts) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    const isBeside = last !== undefined && text.slice(last.end, part.start).trim() === ''
    if (isBeside && mayJoin(last.sort, part.sort)) group?.push(part)
    else groups.push([part])
  }
  return groups.flatMap((group, index) => {
    const [first] = group
    const last = group.at(-1)
    const before = groups[index - 1]?.at(-1)?.end ?? 0
    if (first === undefined || last === undefined) return []
    const sorts = new Set(group.map(({ sort }) => sort))
    return [{ ...withWords(text, first, last, before), sorts }]
  })
}

function withWords(text: string, first: HeadPart, last: HeadPart, from: number): ColumnHead {
  const between = text.slice(from, first.start)
  const words = { start: from + between.length - between.trimStart().length, end: first.start }
  const head = { start: first.start, end: last.end, sorts: new Set([first.sort]), last }
  return between.trim() === '' ? head : { ...head, words }
}

/** "OR 95% CI", "n %", "Mean SD" as one each, where the cells hold both. */
export function joinedHeads(text: string, heads: readonly ColumnHead[]): ColumnHead[] {
  const joined: ColumnHead[] = []
  for (const head of heads) {
    const before = joined.at(-1)
    const belongs =
      before?.sorts.has('form') === true &&
      head.words === undefined &&
      /^\(?(?:9\d ?% ?C|%|SD|SE|IQR|Range)/.test(text.slice(head.start, head.end))
    if (belongs)
      joined[joined.length - 1] = {
        ...before,
        end: head.end,
        last: { ...head.last, start: before.last.start },
      }
    else joined.push(head)
  }
  return joined
}

export function isUnnamed(sorts: ReadonlySet<PartSort>): boolean {
  return [...sorts].every((sort) => sort === 'form' || sort === 'p')
}

/** Words of a sentence, or of another row, are no name of a column. */
export function mayBeName(words: string): boolean {
  return (
    words.length < LONGEST_NAME &&
    !/\b(?:those|at|was|were|between|among|the|from|by)\b|[,;] ?\d|[<>≤≥]/.test(words)
  )
}

const LONGEST_NAME = 50
