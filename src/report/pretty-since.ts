import type { Layout } from './pretty-finding.js'
import type { EarlierFinding, Report } from './report.js'
import { sinceLine } from './summary-text.js'
import { visibleText } from './visible-text.js'
import { wrapText } from './wrap.js'

/** What has changed since an earlier report; nothing where there is none to compare with. */
export function prettySince(report: Report, layout: Layout): string[] {
  const { since, findings } = report
  const line = sinceLine(report)
  if (since === undefined || line === undefined) return []
  const isNew = new Set(since.new)
  const fresh = findings
    .filter(({ fingerprint }) => isNew.has(fingerprint))
    .map(({ check, message, location: { path, start } }) => ({
      check,
      message,
      place: `${path}:${start.line}:${start.column}`,
    }))
  return [
    ...wrapText(line, layout.width).map((part) => layout.theme.strong(part)),
    ...listed('new', fresh, layout),
    ...listed('gone', since.gone.map(earlier), layout),
    ...listed('settled', since.settled.map(earlier), layout),
    ...listed('not looked at', since.unseen.map(earlier), layout),
    '',
  ]
}

interface Line {
  readonly place: string
  readonly check: string
  readonly message: string
}

function earlier({ path, check, message }: EarlierFinding): Line {
  return { place: path, check, message }
}

function listed(what: string, lines: readonly Line[], { width }: Layout): string[] {
  return lines.flatMap(({ place, check, message }) =>
    wrapText(visibleText(`${what}: ${place} ${check}: ${message}`), width - 4).map((line, row) =>
      row === 0 ? `  ${line}` : `    ${line}`,
    ),
  )
}
