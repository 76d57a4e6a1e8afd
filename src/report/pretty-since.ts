import type { Layout } from './pretty-finding.js'
import type { Report } from './report.js'
import { ageIn, missingSince } from './since-earlier.js'
import { sinceLine } from './summary-text.js'
import { visibleText } from './visible-text.js'
import { wrapText } from './wrap.js'

/** What has changed since an earlier report; nothing where there is none to compare with. */
export function prettySince(report: Report, layout: Layout): string[] {
  const line = sinceLine(report)
  if (line === undefined) return []
  const ageOf = ageIn(report)
  const fresh = report.findings
    .filter((finding) => ageOf(finding) === 'new')
    .map(({ check, message, location: { path, start } }) => ({
      check,
      message,
      place: `${path}:${start.line}:${start.column}`,
    }))
  const missing = missingSince(report).flatMap(({ fate, finding: { path, check, message } }) =>
    listed(fate, [{ place: path, check, message }], layout),
  )
  return [
    ...wrapText(line, layout.width).map((part) => layout.theme.strong(part)),
    ...listed('new', fresh, layout),
    ...missing,
    '',
  ]
}

interface Line {
  readonly place: string
  readonly check: string
  readonly message: string
}

function listed(what: string, lines: readonly Line[], { width }: Layout): string[] {
  return lines.flatMap(({ place, check, message }) =>
    wrapText(visibleText(`${what}: ${place} ${check}: ${message}`), width - 4).map((line, row) =>
      row === 0 ? `  ${line}` : `    ${line}`,
    ),
  )
}
