import { pathAndPlace } from './place-name.js'
import type { Layout } from './pretty-finding.js'
import type { Report } from './report.js'
import { caveatLines, foundLine, readLine, verifiedByCheck } from './summary-text.js'
import { visibleText } from './visible-text.js'
import { wrapText } from './wrap.js'

/** With more findings than this the first are out of sight when the last is printed. */
const findingsOnScreen = 5

/** What was read, what was verified and by which check, and what was found. */
export function prettySummary(report: Report, layout: Layout): string[] {
  const { width, theme } = layout
  return [
    ...wrapText(readLine(report), width),
    ...verifiedByCheck(report).map(
      ([check, count]) => `  ${visibleText(check)}: ${count} verified`,
    ),
    ...wrapText(foundLine(report), width).map((line) => theme.strong(line)),
    ...errorLines(report, layout),
    ...caveatLines(report).flatMap((line) => wrapText(line, width)),
  ]
}

/** The errors once more, a line each, where a reader would have to scroll back for them. */
function errorLines({ findings }: Report, { theme }: Layout): string[] {
  if (findings.length <= findingsOnScreen) return []
  return findings
    .filter(({ severity }) => severity === 'error')
    .map(({ location, check, message }) => {
      const text = `${theme.strong(visibleText(check))} ${visibleText(message)}`
      return `  ${visibleText(pathAndPlace(location))}: ${text}`
    })
}
