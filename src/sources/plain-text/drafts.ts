import { alignedLinesFrom, alignedTableOf, isAligned } from './aligned-tables.js'
import { pathHeadingOf, type PathHeading } from './path-headings.js'
import { isPiped, pipeLinesFrom, pipeTableOf } from './pipe-tables.js'
import { tabLinesFrom, tabTableOf, type TabTable } from './tab-tables.js'
import { unwrap } from './wrapping.js'
import type { Line } from './lines.js'

/** What a group of lines is made of, before it is known what each run of lines is. */
export type Draft =
  | { readonly type: 'path'; readonly heading: PathHeading }
  | { readonly type: 'table'; readonly table: TabTable }
  | {
      readonly type: 'heading'
      readonly level: number
      readonly line: Line
      readonly markLength: number
    }
  | {
      readonly type: 'text'
      readonly lines: readonly Line[]
      /** Whether the run has blank lines, or the ends of the file, before and after. */
      readonly isAlone: boolean
      /** Whether the run is the first of its group. */
      readonly isFirst: boolean
    }

/** Takes a group of lines of a file apart: headings that are marked as such, tables, runs of text. */
export function draftsOf(source: string, group: readonly Line[]): Draft[] {
  const drafts: Draft[] = []
  let open: Line[] = []
  const close = (isLast: boolean): void => {
    const runs = unwrap(open)
    const isAlone = isLast && drafts.length === 0 && runs.length === 1
    runs.forEach((lines, index) => {
      drafts.push({ type: 'text', lines, isAlone, isFirst: index === 0 && drafts.length === 0 })
    })
    open = []
  }
  // The first line that no table holds, and the first that none was looked for at.
  let next = 0
  let looked = 0
  group.forEach((line, index) => {
    if (index < next) return
    const form = index >= looked ? formOf(line) : undefined
    if (form !== undefined) {
      const lines = form.linesFrom(group, index)
      const table = form.tableOf(source, lines)
      looked = index + lines.length
      if (table !== undefined) {
        close(false)
        drafts.push({ type: 'table', table })
        next = looked
        return
      }
    }
    const marked = markedHeading(line)
    const level = underlineLevel(line)
    const above = open.at(-1)
    if (marked !== undefined) {
      close(false)
      drafts.push(marked)
    } else if (level === undefined) open.push(line)
    else if (above !== undefined && above.text.length <= 250) {
      open.pop()
      close(false)
      drafts.push({ type: 'heading', level, line: above, markLength: 0 })
    }
  })
  close(true)
  return drafts
}

/** How the columns of a table are kept apart. */
interface TableForm {
  readonly linesFrom: (group: readonly Line[], at: number) => readonly Line[]
  readonly tableOf: (source: string, lines: readonly Line[]) => TabTable | undefined
}

const tabbed: TableForm = { linesFrom: tabLinesFrom, tableOf: tabTableOf }
const piped: TableForm = { linesFrom: pipeLinesFrom, tableOf: pipeTableOf }
const aligned: TableForm = { linesFrom: alignedLinesFrom, tableOf: alignedTableOf }

/** The form of the table that may begin with a line. */
function formOf(line: Line): TableForm | undefined {
  if (line.text.includes('\t')) return tabbed
  if (isPiped(line)) return piped
  return isAligned(line) ? aligned : undefined
}

function markedHeading(line: Line): Draft | undefined {
  const mark = /^#{1,6}\s+(?=\S)/.exec(line.text)?.[0]
  if (mark !== undefined) {
    return { type: 'heading', level: mark.trim().length, line, markLength: mark.length }
  }
  const heading = pathHeadingOf(line)
  return heading === undefined ? undefined : { type: 'path', heading }
}

/** The level of a line that underlines the one above; a rule above nothing is dropped. */
function underlineLevel(line: Line): number | undefined {
  const mark = /^([=_*~-])\1{2,}$/.exec(line.text)?.[1]
  if (mark === undefined) return undefined
  return mark === '=' ? 1 : 2
}
