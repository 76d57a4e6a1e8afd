import type { Block, Table } from '../../document/document.js'
import type { Span } from '../../document/place.js'
import type { Reading } from '../read-blocks.js'
import { GROUP_DIMENSIONS } from '../reading/marker.js'
import { readMarkers } from '../reading/markers.js'
import { readTokens } from '../reading/tokens.js'
import { gridOf } from './grid.js'
import { headOf } from './head.js'
import { withSharesJoined } from './joined-shares.js'
import { headAtEnd, pouredText } from './poured-text.js'
import { type Rhythm, rhythmOf } from './rows.js'
import { runsByTable } from './runs.js'
import { formOfAll } from './table-form.js'
import { lastTitle, titleSpan } from './title.js'

/** A table that was poured into a line of text. */
export interface PouredTable extends Span {
  /** Absent where its rows stand in the lines below, and its title and head here. */
  readonly table?: Table
}

/** The tables that a block of running text holds, where their rhythm can be told. */
export function pouredTables(reading: Reading, block: Block): PouredTable[] {
  const head = headAtEnd(reading.document, block)
  const ahead = head === undefined ? [] : [{ start: head, end: block.flat.text.length }]
  return [...tablesIn(reading, block), ...ahead]
}

function tablesIn(reading: Reading, block: Block): PouredTable[] {
  const poured = pouredText(reading.document, block)
  if (poured === undefined) return []
  const { text } = poured.block.flat
  const tables = runsByTable(text)
  return tables.flatMap((runs, index) => {
    const told = rhythmOf(runs)
    if (told === undefined) return []
    const rhythm = withSharesJoined(told)
    const from = tables[index - 1]?.at(-1)?.at(-1)?.marksEnd ?? 0
    const to = tables[index + 1]?.[0]?.[0]?.start ?? text.length
    const found = tableWithin(reading, poured.block, rhythm, { start: from, end: to })
    if (found === undefined) return []
    return { ...found, start: poured.own(found.start), end: poured.own(found.end) }
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
  const corner = head?.corner ?? (head?.start === undefined ? formOfAll(above) : undefined)
  const title =
    titleStart === undefined
      ? undefined
      : titleSpan(
          text,
          base,
          base + (head?.start ?? head?.end ?? above.length),
          head?.corner && base + head.corner.start,
        )
  const table = gridOf(block, rhythm, {
    title,
    corner: corner && shifted(corner, base),
    head: head?.columns.map((parts) => parts.map((part) => shifted(part, base))),
    firstName: { start: base + (head?.end ?? 0), end: first.to },
    foot: { start: last.marksEnd, end: Math.min(around.end, last.marksEnd + LONGEST_FOOT) },
  })
  const headStart = head?.start && base + head.start
  const start = title?.end ?? headStart ?? (titleStart === undefined ? first.to : base)
  return { start, end: last.marksEnd, table }
}

const LONGEST_HEAD = 800
const LONGEST_FOOT = 600

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by }
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
  const rest: Span[] = []
  let next = 0
  for (const { start, end } of sentences) {
    let from = start
    while ((poured[next]?.end ?? Infinity) <= from) next++
    for (let at = next; from < end; at++) {
      const table = poured[at]
      const to = Math.min(end, table?.start ?? end)
      if (from < to) rest.push({ start: from, end: to })
      from = Math.max(from, Math.min(end, table?.end ?? end))
    }
  }
  return rest
}
