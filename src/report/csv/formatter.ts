import { defineFormatter } from '../formatter.js'
import { clipMiddle } from '../quotation.js'
import { pathAndPlace } from '../place-name.js'
import type { Finding, SuppressedFinding } from '../report.js'
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
  'settled',
  'reason',
  'since',
] as const

type Row = Readonly<Record<(typeof columns)[number], string | number>>

/**
 * For spreadsheets: a row a finding, then those that are settled. A cell with several lines has one for each place or reason.
 */
export default defineFormatter({
  name: 'csv',
  format({ findings, suppressed, since }) {
    const changes = new Map<string, Change>([
      ...(since?.new ?? []).map((fingerprint) => [fingerprint, 'new'] as const),
      ...(since?.open ?? []).map((fingerprint) => [fingerprint, 'open'] as const),
      ...(since?.settled ?? []).map(({ fingerprint }) => [fingerprint, 'settled'] as const),
    ])
    const rows = [...findings, ...suppressed].map((finding) =>
      rowOf(finding, changes.get(finding.fingerprint)),
    )
    return csvTable([columns, ...rows.map((row) => columns.map((column) => row[column]))])
  },
})

/** What became of a finding since an earlier report. */
type Change = 'new' | 'open' | 'settled'

function rowOf(finding: Finding | SuppressedFinding, since?: Change): Row {
  const { location, related } = finding
  const suppression = 'suppression' in finding ? finding.suppression : undefined
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
    settled: suppression?.how ?? '',
    reason: visibleText(suppression?.reason ?? ''),
    since: since ?? '',
  }
}

function shown(quote: string): string {
  return visibleText(clipMiddle(quote))
}
