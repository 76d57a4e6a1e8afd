import { type PrintedCell, printedCells } from './printed-cell.js'

/** Cells that stand side by side with nothing but white space between them. */
export type Run = readonly PrintedCell[]

/** The runs of a text, split where something other than a table's rows stands between two. */
export function runsByTable(text: string): Run[][] {
  const tables: Run[][] = []
  let open: Run[] = []
  for (const run of runsOf(text)) {
    const last = open.at(-1)?.at(-1)
    const [first] = run
    if (
      last !== undefined &&
      first !== undefined &&
      parts(text.slice(last.marksEnd, first.start))
    ) {
      tables.push(open)
      open = []
    }
    open.push(run)
  }
  tables.push(open)
  return tables
}

function runsOf(text: string): Run[] {
  const runs: PrintedCell[][] = []
  let last: PrintedCell | undefined
  for (const cell of printedCells(text)) {
    const follows = last !== undefined && text.slice(last.marksEnd, cell.start).trim() === ''
    if (follows) runs.at(-1)?.push(cell)
    else runs.push([cell])
    last = cell
  }
  return runs
}

/** Whether what stands between two runs is no name of a row: prose, or the title of a table. */
function parts(between: string): boolean {
  return between.length > LONGEST_NAME || TITLE.test(between) || SENTENCE.test(between)
}

const LONGEST_NAME = 250
const TITLE = /\bTables? [A-Z]?\d/
const SENTENCE = /[a-z)\]%][.;?!] +[A-Z(]|, (?:and|or|but|respectively)\b/
