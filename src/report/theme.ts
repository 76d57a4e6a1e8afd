import { Chalk } from 'chalk'
import type { Severity } from '../lint/severity.js'

/**
 * What stands out, and how. Only the terminal's own foreground, red, and dark text on a coloured
 * ground are used: they can be read on light and on dark terminals. Nothing is told by colour alone.
 */
export interface Theme {
  /** A severity as a badge. */
  severity(severity: Severity): string
  heading(text: string): string
  strong(text: string): string
  /** The figures in question and the marks beneath them. */
  mark(text: string): string
  /** What may be overlooked: the bar beside a quotation. */
  faint(text: string): string
}

/** The theme for an output that may hold colours, or may not. */
export function themeFor(color: boolean): Theme {
  const chalk = new Chalk({ level: color ? 1 : 0 })
  const badges = {
    error: chalk.bgRed.whiteBright.bold,
    warning: chalk.bgYellow.black.bold,
    info: chalk.bgCyan.black.bold,
  } as const satisfies Record<Severity, unknown>
  return {
    severity: (severity) => badges[severity](color ? ` ${severity} ` : severity),
    heading: (text) => chalk.bold.underline(text),
    strong: (text) => chalk.bold(text),
    mark: (text) => chalk.red.bold(text),
    faint: (text) => chalk.dim(text),
  }
}
