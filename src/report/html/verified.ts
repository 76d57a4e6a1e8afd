import { pathAndPlace } from '../place-name.js'
import type { Verification } from '../report.js'
import { verifiedByCheck } from '../summary-text.js'
import { type Markup, markup } from './markup.js'
import type { ReportModel } from './report-model.js'

/** What was recomputed or matched and holds, check by check. */
export function verifiedSection(model: ReportModel): Markup {
  const byCheck = verifiedByCheck(model.report).map(([check, count]) => {
    const own = model.report.verifications.filter((verification) => verification.check === check)
    return markup`<details>
      <summary><code>${check}</code> <span class="count">${count}</span>
        <span class="small">${model.summaryOf(check) ?? ''}</span></summary>
      <table>
        <thead>
          <tr>
            <th scope="col">Place</th>
            <th scope="col">Words</th>
            <th scope="col">What holds</th>
          </tr>
        </thead>
        <tbody>
          ${own.map((verification) => verificationRow(verification, model))}
        </tbody>
      </table>
    </details>
`
  })
  return markup`<section id="verified" aria-labelledby="verified-title">
    <h2 id="verified-title">What was verified</h2>
    <p>
      A changed digit in one of these would have been reported. What several checks verified stands
      under each of them.
    </p>
    ${byCheck.length === 0 ? markup`<p>Nothing was verified.</p>` : byCheck}
  </section>`
}

function verificationRow({ location, quote, how }: Verification, model: ReportModel): Markup {
  const anchor = model.anchorOf(location)
  const name = pathAndPlace(location)
  const place = anchor === undefined ? markup`${name}` : markup`<a href="#${anchor}">${name}</a>`
  return markup`<tr>
    <td>${place}</td>
    <td>${quote}</td>
    <td>${how}</td>
  </tr>
`
}
