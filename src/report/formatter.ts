import type { Report } from './report.js'

/** How the output is to look. */
export interface FormatOptions {
  /** Whether the output may hold ANSI colours. */
  readonly color: boolean
  /** Columns that a line may fill. */
  readonly width: number
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
