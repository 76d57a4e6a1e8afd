import { bulletOf } from '../plain-text/bullets.js'
import type { CellDraft, Draft } from '../rendering/draft.js'
import type { Inline, Rendering, Run } from '../rendering/rendering.js'
import type { PdfBlock } from './blocks.js'
import { isSpaced, type Fragment } from './fragment.js'
import { headingLevels } from './headings.js'
import { Hyphenation } from './hyphens.js'
import type { Line } from './line.js'
import type { TableCell, TableRow } from './table-columns.js'
import { noteMarkOf } from './notes.js'
import { headerRowsOf, withSpanningHeads } from './table-head.js'

/** Draws the blocks of a PDF, line by line, with the page and the box of each. */
export function draw(blocks: readonly PdfBlock[], rendering: Rendering): Draft[] {
  const levels = headingLevels(blocks)
  const lines = blocks.flatMap((block) => (block.type === 'text' ? block.lines : []))
  const pen = new Pen(rendering, new Hyphenation(lines.map(({ text }) => text)))
  return blocks.map((block) =>
    block.type === 'table' ? pen.table(block.rows) : pen.text(block.lines, levels.get(block)),
  )
}

class Pen {
  readonly #rendering: Rendering
  readonly #hyphenation: Hyphenation
  #tables = 0

  constructor(rendering: Rendering, hyphenation: Hyphenation) {
    this.#rendering = rendering
    this.#hyphenation = hyphenation
  }

  text(lines: readonly Line[], level: number | undefined): Draft {
    const [first] = lines
    const note = level === undefined ? noteMarkOf(first) : undefined
    const bullet = level === undefined ? bulletOf(first?.text ?? '') : undefined
    const runs = this.#runsOf(
      lines.map((line) => ({
        fragments: line.fragments,
        address: {
          label: `page ${String(line.page)}, line ${String(line.number)}`,
          page: line.page,
          box: line.boxOf(line.fragments),
        },
      })),
      (note ?? bullet)?.length ?? 0,
    )
    if (level !== undefined) return { type: 'heading', level, runs }
    if (note !== undefined) return { type: 'footnote', runs }
    if (bullet === undefined) return { type: 'paragraph', runs }
    return { type: 'list-item', runs, depth: Math.round(first?.left ?? 0) }
  }

  table(rows: readonly TableRow[]): Draft {
    const index = ++this.#tables
    const headers = headerRowsOf(rows)
    return {
      type: 'table',
      rows: withSpanningHeads(rows, headers).map((row, at) => {
        const name = `table ${String(index)}, row ${String(at + 1)}`
        return placed(row, (cell, isLast) =>
          this.#cell(cell, { name, isLast, isHeader: at < headers }),
        )
      }),
    }
  }

  #cell(
    cell: TableCell,
    { name, isLast, isHeader }: { name: string; isLast: boolean; isHeader: boolean },
  ): CellDraft {
    const { parts, column, columnSpan } = cell
    const pieces = parts.map(({ line, segment }) => ({
      fragments: segment.fragments,
      address: {
        label: `page ${String(line.page)}, ${name}, column ${String(column + 1)}`,
        page: line.page,
        box: line.boxOf(segment.fragments),
      },
    }))
    return {
      runs: this.#runsOf(pieces, 0, isLast ? '\n' : ' | '),
      rowSpan: 1,
      columnSpan,
      isHeader,
    }
  }

  /** Adds lines that are read as one; `mark` characters at the beginning are not read. */
  #runsOf(pieces: readonly Piece[], mark: number, separator = '\n'): Run[] {
    const runs: Run[] = []
    let isJoined = false
    pieces.forEach(({ fragments, address }, at) => {
      const next = pieces[at + 1]
      const inlines = inlinesOf(fragments, at === 0 ? mark : 0)
      const isBroken = next !== undefined && this.#isBroken(fragments, next.fragments)
      const before = runs.at(-1)
      const shown = isBroken ? withoutHyphen(inlines) : inlines
      const own = this.#rendering.add(shown, address, next === undefined ? separator : '\n')
      const start = own[0]?.start ?? 0
      if (before !== undefined && before.end < start) {
        runs.push({ start: before.end, end: start, reads: isJoined ? '' : ' ' })
      }
      runs.push(...own)
      isJoined = next !== undefined && isHyphenated(fragments, next.fragments)
    })
    return runs
  }

  #isBroken(line: readonly Fragment[], next: readonly Fragment[]): boolean {
    return this.#hyphenation.isBreak(wordsOf(line), wordsOf(next))
  }
}

/** Whether a word or a range goes on behind its hyphen, on the next line. */
function isHyphenated(line: readonly Fragment[], next: readonly Fragment[]): boolean {
  return /[\p{L}\d%][-–]$/u.test(wordsOf(line)) && /^[\p{L}\d]/u.test(wordsOf(next))
}

interface Piece {
  readonly fragments: readonly Fragment[]
  readonly address: Parameters<Rendering['add']>[1]
}

function wordsOf(fragments: readonly Fragment[]): string {
  return inlinesOf(fragments, 0)
    .map(({ text, isRaised = false }) => (isRaised ? '' : text))
    .join('')
}

/** The text of fragments with the spaces between them; the first `mark` characters are not read. */
function inlinesOf(fragments: readonly Fragment[], mark: number): Inline[] {
  const inlines: Inline[] = []
  let last: Fragment | undefined
  let unread = mark
  for (const fragment of fragments) {
    const space = last !== undefined && isSpaced(last, fragment) ? ' ' : ''
    if (fragment.isRaised) {
      if (space !== '') inlines.push({ text: space })
      inlines.push({ text: fragment.text, isRaised: true })
    } else {
      const text = space + fragment.text
      const hidden = Math.min(unread, text.length)
      unread -= hidden
      if (hidden > 0) inlines.push({ text: text.slice(0, hidden), reads: '' })
      if (hidden < text.length) inlines.push({ text: text.slice(hidden) })
    }
    last = fragment
  }
  return inlines
}

/** The inlines with the hyphen at their end shown and not read. */
function withoutHyphen(inlines: readonly Inline[]): Inline[] {
  const last = inlines.at(-1)
  if (last === undefined) return []
  const { text, ...how } = last
  return [
    ...inlines.slice(0, -1),
    { text: text.slice(0, -1), ...how },
    { text: text.slice(-1), reads: '' },
  ]
}

/** The cells of a row, with empty ones for the columns in which none begins. */
function placed(
  row: TableRow,
  draftOf: (cell: TableCell, isLast: boolean) => CellDraft,
): CellDraft[] {
  const cells: CellDraft[] = []
  let column = 0
  row.forEach((cell, at) => {
    const draft = draftOf(cell, at === row.length - 1)
    for (; column < cell.column; column++) {
      cells.push({ runs: [], rowSpan: 1, columnSpan: 1, isHeader: draft.isHeader })
    }
    cells.push(draft)
    column += cell.columnSpan
  })
  return cells
}
