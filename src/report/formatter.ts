import type { CorpusView } from './corpus-view.js'
import type { Report } from './report.js'

/** How the output is to look, and what it may show beside the report. */
export interface FormatOptions {
  /** Whether the output may hold ANSI colours. */
  readonly color: boolean
  /** Columns that a line may fill. */
  readonly width: number
  /** The checks that ran, and the sources with their text and claims. */
  readonly corpus: CorpusView
}

/** Turns a report into the text that a reader or another program gets. */
export interface Formatter {
  /** The name that `--format` and `--output` know it by. */
  readonly name: string
  format(report: Report, options: FormatOptions): string | Promise<string>
}

/** Types a formatter; returns it unchanged. */
export function defineFormatter(formatter: Formatter): Formatter {
  return formatter
}
