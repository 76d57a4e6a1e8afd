import type { Block, Table } from '../../document/document.js'
import type { Span } from '../../document/place.js'
import type { Reading } from '../read-blocks.js'
import { GROUP_DIMENSIONS } from '../reading/marker.js'
import { readMarkers } from '../reading/markers.js'
import { readTokens } from '../reading/tokens.js'
import { gridOf } from './grid.js'
import { headOf } from './head.js'
import { onlyForm } from './head-parts.js'
import { type Rhythm, rhythmOf } from './rows.js'
import { runsByTable } from './runs.js'

/** A table that was poured into a line of text. */
export interface PouredTable extends Span {
  readonly table: Table
}

/** Two cells side by side with nothing between them; without these there is no table. */
const NEIGHBOURS = /\d%?[)\]]?(?: [*†‡§¶#]+)? +[[(<>-]? ?[\d.]/

/** The tables that a block of running text holds, where their rhythm can be told. */
export function pouredTables(reading: Reading, block: Block): PouredTable[] {
  const { text } = block.flat
  if (!NEIGHBOURS.test(text)) return []
  const tables = runsByTable(text)
  return tables.flatMap((runs, index) => {
    const rhythm = rhythmOf(runs)
    if (rhythm === undefined) return []
    const from = tables[index - 1]?.at(-1)?.at(-1)?.marksEnd ?? 0
    const to = tables[index + 1]?.[0]?.[0]?.start ?? text.length
    return tableWithin(reading, block, rhythm, { start: from, end: to }) ?? []
  })
}

/** A table with the title and the head before its rows, and what explains it behind them. */
function tableWithin(
  reading: Reading,
  block: Block,
  rhythm: Rhythm,
  around: Span,
): PouredTable | undefined {
  const { text } = block.flat
  const first = rhythm.rows[0]
  const last = rhythm.rows.at(-1)?.cells.at(-1)
  if (first === undefined || last === undefined) return undefined
  const from = Math.max(first.to - LONGEST_HEAD, around.start)
  const titleStart = lastTitle(text.slice(from, first.to))
  const base = from + (titleStart ?? 0)
  const above = text.slice(base, first.to)
  const full = rhythm.rows.map(({ cells }) => cells).filter(({ length }) => length === rhythm.width)
  const head = headOf(above, groupNames(reading, above), full, rhythm.width)
  const title =
    titleStart === undefined
      ? undefined
      : titleSpan(text, base, base + (head?.start ?? above.length))
  const form = head === undefined ? onlyForm(above) : undefined
  const table = gridOf(block, rhythm, {
    title,
    corner: form && shifted(form, base),
    head: head?.columns.map((parts) => parts.map((part) => shifted(part, base))),
    firstName: { start: base + (head?.end ?? above.length), end: first.to },
    foot: { start: last.marksEnd, end: Math.min(around.end, last.marksEnd + LONGEST_FOOT) },
  })
  const headStart = head && base + head.start
  const start = title?.end ?? headStart ?? (titleStart === undefined ? first.to : base)
  return { start, end: last.marksEnd, table }
}

const LONGEST_HEAD = 800
const LONGEST_FOOT = 600

/** A title as far as its full stop; without one nothing tells it from the head. */
function titleSpan(text: string, start: number, end: number): Span | undefined {
  const printed = text.slice(start, end)
  let stop: number | undefined
  for (const { index } of printed.matchAll(/[\p{Ll})\]\d]\.(?= |$)/gu)) stop = index + 2
  return stop === undefined || stop < 20 ? undefined : { start, end: start + stop }
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by }
}

/** Where the last "Table 2" begins. */
function lastTitle(text: string): number | undefined {
  let last: number | undefined
  for (const { index } of text.matchAll(
    /\bTable [A-Z]?\d+\b(?![),;]| (?:shows?|and|presents?|summari[sz]es)\b)/g,
  ))
    last = index
  return last
}

function groupNames({ vocabulary, profile }: Reading, text: string): Span[] {
  const tokens = readTokens(text, { start: 0, end: text.length }, vocabulary, profile)
  return readMarkers(tokens, profile)
    .filter(({ dimension }) => GROUP_DIMENSIONS.includes(dimension) && dimension !== 'condition')
    .flatMap(({ from, to }) => {
      const start = tokens[from]?.start
      const end = tokens[to - 1]?.end
      return start === undefined || end === undefined ? [] : [{ start, end }]
    })
}

/** What of the sentences is no part of a table. */
export function outside(
  sentences: readonly Span[],
  poured: readonly PouredTable[],
): readonly Span[] {
  if (poured.length === 0) return sentences
  return sentences.flatMap((sentence) => {
    let rest: Span[] = [sentence]
    for (const { start, end } of poured) {
      rest = rest.flatMap((span) =>
        [
          { start: span.start, end: Math.min(span.end, start) },
          { start: Math.max(span.start, end), end: span.end },
        ].filter((span) => span.start < span.end),
      )
    }
    return rest
  })
}
