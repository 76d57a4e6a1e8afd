import { severities } from '../../lint/severity.js'
import type { Age } from '../since-earlier.js'
import { type Markup, markup, nothing } from './markup.js'
import type { ReportModel } from './report-model.js'
import { severityIcon } from './severity-badge.js'

/** The filters of the findings. Hidden until the script that obeys them runs. */
export function filterForm(model: ReportModel): Markup {
  const { findings, sources } = model
  const checks = [...new Set(findings.map(({ finding }) => finding.check))].sort()
  const sourceOptions = sources.map(
    ({ number, facts }) => markup`<option value="${number}">${facts.path}</option>`,
  )
  const checkOptions = checks.map((check) => markup`<option value="${check}">${check}</option>`)
  const boxes = severities
    .filter((severity) => findings.some(({ finding }) => finding.severity === severity))
    .map(
      (severity) =>
        markup`<label class="box">
          <input type="checkbox" name="severity" value="${severity}" checked>
          ${severityIcon(severity)}${severity}
        </label>`,
    )
  return markup`<form id="filters" class="filters" role="search" aria-label="Filter findings" hidden>
    <div class="field grows">
      <label for="search">Search</label>
      <input type="search" id="search" name="search" autocomplete="off">
    </div>
    ${choice('source', 'Source', 'all sources', sourceOptions)}
    ${choice('check', 'Check', 'all checks', checkOptions)}
    <fieldset class="field">
      <legend>Severity</legend>
      ${boxes}
    </fieldset>
    ${ageField(model)}
    <div class="result">
      <p id="shown" class="shown" role="status" aria-live="polite"></p>
      <button type="reset">Show all</button>
    </div>
  </form>`
}

/** One of several, or all. */
function choice(name: string, label: string, all: string, options: readonly Markup[]): Markup {
  return markup`<div class="field">
      <label for="${name}">${label}</label>
      <select id="${name}" name="${name}">
        <option value="">${all}</option>
        ${options}
      </select>
    </div>`
}

const ageNames = { new: 'new', open: 'still open' } as const satisfies Record<Age, string>

/** Where there is an earlier report: what is new since then, and what was in it as well. */
function ageField({ report, findings }: ReportModel): Markup {
  if (report.since === undefined) return nothing
  const boxes = (['new', 'open'] as const).map((age) => {
    const count = findings.filter((finding) => finding.age === age).length
    return markup`<label class="box">
      <input type="checkbox" name="age" value="${age}" checked>
      ${ageNames[age]} (${count})
    </label>`
  })
  return markup`<fieldset class="field">
    <legend>Since ${report.since.asOf}</legend>
    ${boxes}
  </fieldset>`
}
