import { defineFormatter } from '../formatter.js'
import { clipMiddle } from '../quotation.js'
import { pathAndPlace } from '../place-name.js'
import type { Finding } from '../report.js'
import { visibleText } from '../visible-text.js'
import { csvTable } from './table.js'

const columns = [
  'severity',
  'check',
  'message',
  'path',
  'line',
  'column',
  'place',
  'quote',
  'related',
  'derivation',
  'likely_slip',
  'fingerprint',
] as const

type Row = Readonly<Record<(typeof columns)[number], string | number>>

/**
 * For spreadsheets: a row a finding. A cell with several lines has one for each place or reason.
 */
export default defineFormatter({
  name: 'csv',
  format({ findings }) {
    const rows = findings.map(rowOf).map((row) => columns.map((column) => row[column]))
    return csvTable([columns, ...rows])
  },
})

function rowOf(finding: Finding): Row {
  const { location, related } = finding
  return {
    severity: finding.severity,
    check: visibleText(finding.check),
    message: visibleText(finding.message),
    path: visibleText(location.path),
    line: location.start.line,
    column: location.start.column,
    place: visibleText(pathAndPlace(location)),
    quote: shown(finding.quote),
    related: related
      .map((one) => `${visibleText(pathAndPlace(one.location))}: ${shown(one.quote)}`)
      .join('\n'),
    derivation: finding.derivation.map(visibleText).join('\n'),
    likely_slip: visibleText(finding.likelySlip ?? ''),
    fingerprint: finding.fingerprint,
  }
}

function shown(quote: string): string {
  return visibleText(clipMiddle(quote))
}
