import { pathAndPlace } from '../place-name.js'
import type { SuppressedFinding } from '../report.js'
import { settledInWords } from '../settled-words.js'
import { counted } from '../summary-text.js'
import { type Markup, markup, nothing } from './markup.js'
import type { ReportModel } from './report-model.js'
import { severityBadge } from './severity-badge.js'

/** What somebody settled, folded: kept for the record, and counted nowhere else. */
export function settledFindings(model: ReportModel): Markup {
  const { suppressed } = model.report
  if (suppressed.length === 0) return nothing
  return markup`<details id="settled">
    <summary>${counted(suppressed.length, 'settled finding')}</summary>
    <div class="wide" role="region" aria-label="Settled findings" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">Place</th>
            <th scope="col">Finding</th>
            <th scope="col">How it was settled, and why</th>
          </tr>
        </thead>
        <tbody>
          ${suppressed.map((finding) => row(finding, model))}
        </tbody>
      </table>
    </div>
  </details>`
}

function row(finding: SuppressedFinding, model: ReportModel): Markup {
  const { check, severity, message, location, suppression } = finding
  const anchor = model.anchorOf(location)
  const name = pathAndPlace(location)
  const place = anchor === undefined ? markup`${name}` : markup`<a href="#${anchor}">${name}</a>`
  return markup`<tr>
    <td>${place}</td>
    <td>${severityBadge(severity)} <code>${check}</code><br>${message}</td>
    <td>${settledInWords(suppression)}</td>
  </tr>
`
}
