import { severities, type Severity } from '../../lint/severity.js'
import { filterForm } from './filter-form.js'
import { findingCard } from './finding-card.js'
import { type Markup, markup, nothing } from './markup.js'
import type { ReportModel } from './report-model.js'
import { settledFindings } from './settled.js'

const headings = {
  error: ['Errors', 'cannot be true as printed'],
  warning: ['Warnings', 'are probably wrong'],
  info: ['Infos', 'are worth a look'],
} as const satisfies Record<Severity, readonly [title: string, meaning: string]>

/** All findings under their severity, with what filters them, and those that are settled. */
export function findingsSection(model: ReportModel): Markup {
  const groups = severities.map((severity) => severityGroup(severity, model))
  return markup`<section id="findings" aria-labelledby="findings-title">
    <h2 id="findings-title">Findings</h2>
    ${model.findings.length === 0 ? markup`<p>None are shown.</p>` : filterForm(model)} ${groups}
    ${settledFindings(model)}
  </section>`
}

function severityGroup(severity: Severity, model: ReportModel): Markup {
  const own = model.findings.filter(({ finding }) => finding.severity === severity)
  if (own.length === 0) return nothing
  const [title, meaning] = headings[severity]
  const id = `${severity}s-title`
  return markup`<section class="group" aria-labelledby="${id}">
    <h3 id="${id}">${title} <span class="meaning">${meaning}</span></h3>
    ${own.map((finding) => findingCard(finding, model))}
  </section>
`
}
