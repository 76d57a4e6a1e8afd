import { severities, type Severity } from '../../lint/severity.js'
import type { Diagnostic, Report } from '../report.js'
import { missingSince } from '../since-earlier.js'
import { caveatLines, counted, foundLine, sinceLine } from '../summary-text.js'
import { coverageChart, coverageLegend } from './coverage-chart.js'
import { type Markup, markup, nothing } from './markup.js'
import type { ReportModel, SourceModel } from './report-model.js'
import { severityBadge, severityIcon } from './severity-badge.js'

/** What was read, found and verified, at a glance, and source by source. */
export function summarySection(model: ReportModel): Markup {
  const { report, sources } = model
  const { asOf, summary } = report
  const claims = sources.flatMap((source) => source.claims)
  const found = { error: summary.errors, warning: summary.warnings, info: summary.infos }
  const coverage =
    claims.length === 0
      ? nothing
      : markup`<div class="whole">${coverageChart(claims)}${coverageLegend(claims)}</div>`
  return markup`<section id="summary" aria-labelledby="summary-title">
    <h2 id="summary-title">Summary</h2>
    <p class="verdict">${foundLine(report)}</p>
    ${caveatLines(report).map((line) => markup`<p class="caveat">${line}</p>`)}
    ${changes(report)} ${diagnosticList(report.diagnostics)}
    <ul class="tiles">
      ${severities.map((severity) => tile(severity, found[severity]))}
      <li class="tile"><b>${summary.claims}</b> claims in ${counted(summary.sources, 'source')}</li>
      <li class="tile"><b>${summary.verified}</b> verified</li>
    </ul>
    ${coverage}
    ${sourcesTable(model)}
    <p class="small">
      Dates are compared with ${asOf}. A claim that no check verified may be right or wrong.
    </p>
  </section>`
}

function tile(severity: Severity, count: number): Markup {
  const noun = `${severity}${count === 1 ? '' : 's'}`
  return markup`<li class="tile ${severity}">${severityIcon(severity)}<b>${count}</b> ${noun}</li>`
}

/** What has changed since an earlier report, and what is found no more. */
function changes(report: Report): Markup {
  const line = sinceLine(report)
  if (line === undefined) return nothing
  const items = missingSince(report).map(
    ({ fate, finding: { path, check, message } }) =>
      markup`<li>${fate}: ${path}: ${message} <code>${check}</code></li>`,
  )
  return markup`<p>${line}</p>${items.length === 0 ? nothing : markup`<ul class="small">${items}</ul>`}`
}

function diagnosticList(diagnostics: readonly Diagnostic[]): Markup {
  if (diagnostics.length === 0) return nothing
  const items = diagnostics.map(({ severity, path, position, message }) => {
    const place = position === undefined ? '' : `:${position.line}:${position.column}`
    const where = path === undefined ? '' : `${path}${place}: `
    return markup`<li>${severityBadge(severity)} ${where}${message}</li>`
  })
  return markup`<ul class="diagnostics">${items}</ul>`
}

function sourcesTable({ sources, findings }: ReportModel): Markup {
  const rows = sources.map((source) => {
    const { path } = source.facts
    const own = findings.filter(({ places }) =>
      places.some(({ location }) => location.path === path),
    )
    return sourceRow(source, own.length)
  })
  if (rows.length === 0) return nothing
  return markup`<div class="wide" role="region" aria-label="Claims by source" tabindex="0">
    <table>
      <thead>
        <tr>
          <th scope="col">Source</th>
          <th scope="col" class="aside">Kind</th>
          <th scope="col" class="aside">Dated</th>
          <th scope="col" class="figure">Claims</th>
          <th scope="col">Checked</th>
          <th scope="col" class="figure">Findings</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`
}

function sourceRow({ number, facts, claims }: SourceModel, findings: number): Markup {
  const { path, kind = '', published, updated } = facts
  return markup`<tr>
    <th scope="row"><a href="#source-${number}">${path}</a></th>
    <td class="aside">${kind.replaceAll('-', ' ')}</td>
    <td class="date aside">${updated ?? published ?? ''}</td>
    <td class="figure">${facts.claims}</td>
    <td>${claims.length === 0 ? nothing : coverageChart(claims)}</td>
    <td class="figure">${findings}</td>
  </tr>
`
}
