import { regionsOf } from './columns.js'
import { lineOf, type Line } from './line.js'
import { noteMarkOf } from './notes.js'
import { paragraphsOf } from './paragraphs.js'
import { partsOf } from './tables.js'
import type { TableRow } from './table-columns.js'
import type { Row } from './fragment.js'
import type { UprightPage } from './upright.js'

/** What a page holds, in reading order. */
export type PdfBlock =
  | { readonly type: 'text'; readonly lines: Line[] }
  | { readonly type: 'table'; readonly rows: TableRow[] }

/** A page: its rows without running heads, and the way back to the file's coordinates. */
export interface PageRows {
  readonly rows: readonly Row[]
  readonly toPage: UprightPage['toPage']
}

/** The blocks of all pages; what goes on in the next column or on the next page is one block. */
export function blocksOf(pages: readonly PageRows[]): PdfBlock[] {
  const blocks: PdfBlock[] = []
  pages.forEach(({ rows, toPage }, index) => {
    let number = 0
    const page = index + 1
    for (const region of regionsOf(rows)) {
      const lines = region.map((row) => lineOf(row, { page, number: ++number, toPage }))
      let isFirst = true
      for (const part of partsOf(lines)) {
        if (part.type === 'table') addTable(blocks, part.rows, isFirst)
        else
          for (const [at, paragraph] of paragraphsOf(part.lines).entries()) {
            addText(blocks, paragraph, isFirst && at === 0)
          }
        isFirst = false
      }
    }
  })
  return blocks
}

/** A table at the top of a page goes on with the one at the foot of the page before. */
function addTable(blocks: PdfBlock[], rows: readonly TableRow[], isFirst: boolean): void {
  const last = blocks.at(-1)
  if (!isFirst || last?.type !== 'table' || widthOf(last.rows) !== widthOf(rows)) {
    blocks.push({ type: 'table', rows: [...rows] })
    return
  }
  const repeated = rows.findIndex((row, at) => textOf(row) !== textOf(last.rows[at]))
  last.rows.push(...rows.slice(Math.max(0, repeated)))
}

function widthOf(rows: readonly TableRow[]): number {
  return Math.max(
    ...rows.flatMap((row) => row.map(({ column, columnSpan }) => column + columnSpan)),
  )
}

function textOf(row: TableRow | undefined): string {
  const cells = row?.map(({ parts }) => parts.map(({ segment }) => segmentText(segment)).join(' '))
  return cells?.join('|') ?? ''
}

function segmentText({
  fragments,
}: {
  readonly fragments: readonly { readonly text: string }[]
}): string {
  return fragments.map(({ text }) => text).join(' ')
}

/** How many blocks may stand between the parts of a paragraph: floats with their captions. */
const maxBetween = 6

function addText(blocks: PdfBlock[], lines: Line[], isFirst: boolean): void {
  const open = isFirst ? openParagraph(blocks, lines) : undefined
  if (open === undefined) blocks.push({ type: 'text', lines })
  else open.push(...lines)
}

/** The lines of the last paragraph that breaks off, if the ones at hand go on with it. */
function openParagraph(blocks: readonly PdfBlock[], lines: readonly Line[]): Line[] | undefined {
  const [first] = lines
  if (
    first === undefined ||
    noteMarkOf(first) !== undefined ||
    !/^[\p{Ll}\d(<>≥≤]/u.test(first.text)
  )
    return undefined
  for (const block of blocks.slice(-maxBetween).reverse()) {
    if (block.type === 'table') continue
    const last = block.lines.at(-1)
    if (last === undefined || Math.abs(last.size - first.size) > 0.08 * first.size) continue
    if (noteMarkOf(block.lines[0]) !== undefined) continue
    if (last.font !== first.font) continue
    return /[.!?:]["”’)\]]?$/.test(last.text) ? undefined : block.lines
  }
  return undefined
}
