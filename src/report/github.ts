import type { Severity } from '../lint/severity.js'
import { findingLines } from './finding-lines.js'
import { defineFormatter } from './formatter.js'
import { gravestFirst } from './gravest-first.js'
import type { Diagnostic, Finding } from './report.js'
import { caveatLines, foundLine, readLine } from './summary-text.js'
import { visibleText } from './visible-text.js'

const commands = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
} as const satisfies Record<Severity, string>

/**
 * For GitHub Actions: a workflow command a finding, which becomes an annotation of its line. The
 * gravest come first, for a step shows ten of a kind. What follows is for readers of the log.
 */
export default defineFormatter({
  name: 'github',
  format(report) {
    const lines = [
      ...report.diagnostics.map(diagnosticCommand),
      ...gravestFirst(report.findings).map(findingCommand),
      readLine(report),
      foundLine(report),
      ...caveatLines(report),
    ]
    return lines.map((line) => `${line}\n`).join('')
  },
})

function findingCommand(finding: Finding): string {
  const { location, check, severity } = finding
  const { path, start, end } = location
  const lines = { line: start.line, endLine: end.line, col: start.column }
  const place = location.isRendering !== true ? lines : {}
  const properties = { file: path, ...place, title: check }
  return command(commands[severity], properties, findingLines(finding))
}

function diagnosticCommand({ path, position, severity, message }: Diagnostic): string {
  const properties = {
    title: 'claimlint',
    ...(path !== undefined && { file: path }),
    ...(position !== undefined && { line: position.line, col: position.column }),
  }
  return command(commands[severity], properties, [visibleText(message)])
}

function command(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  lines: readonly string[],
): string {
  const written = Object.entries(properties).map(
    ([key, value]) => `${key}=${escapeProperty(visibleText(String(value)))}`,
  )
  return `::${name} ${written.join(',')}::${escapeData(lines.join('\n'))}`
}

/** As the runner reads it back: https://github.com/actions/toolkit, packages/core/src/command.ts. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
