import type { Diagnostic } from '../report/report.js'
import { visibleText } from '../report/visible-text.js'

/** Writes to standard output, and waits until it is on its way: a pipe may be slow. */
export function print(text: string): Promise<void> {
  return new Promise((resolve) => {
    // A reader that has seen enough closes the pipe; that is no failure of ours.
    process.stdout.write(text, () => {
      resolve()
    })
  })
}

/** Writes a line to standard error. */
export function complain(line: string): void {
  process.stderr.write(`${line}\n`)
}

/** Tells a diagnostic on standard error, as `error: path:line:column: message`. */
export function tell({ path, position, severity, message }: Diagnostic): void {
  const place = position === undefined ? '' : `:${String(position.line)}:${String(position.column)}`
  const where = path === undefined ? '' : `${path}${place}: `
  complain(visibleText(`${severity}: ${where}${message}`))
}

/** Keeps a closed pipe (`claimlint … | head`) from ending the program with an error. */
export function ignoreClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
  }
}
