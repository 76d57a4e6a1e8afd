import { describeScope } from '../../claims/scope.js'
import type { Claim } from '../../claims/claim.js'
import { placeName } from '../place-name.js'
import { clipMiddle } from '../quotation.js'
import { counted } from '../summary-text.js'
import { stateNames } from './coverage-chart.js'
import { type FoundPlace, markedText } from './marked-text.js'
import { type Markup, markup, nothing } from './markup.js'
import type { ClaimModel, ReportModel, SourceModel } from './report-model.js'

/** Each source's text with its claims and findings marked in place, and its claims as a table. */
export function sourcesSection(model: ReportModel): Markup {
  const shown = model.sources.map((source) => sourcePart(source, placesIn(source, model)))
  return markup`<section id="sources" aria-labelledby="sources-title">
    <h2 id="sources-title">Sources</h2>
    <p class="key">
      <span class="claim verified">verified</span>
      <span class="claim conflicting">in a finding</span>
      <span class="claim unchecked">not verified by any check</span>
    </p>
    ${shown}
  </section>`
}

function placesIn({ facts }: SourceModel, { findings }: ReportModel): readonly FoundPlace[] {
  return findings.flatMap((finding) =>
    finding.places
      .filter(({ location }) => location.path === facts.path)
      .map((place) => ({ finding, place })),
  )
}

function sourcePart({ number, facts, text, claims }: SourceModel, places: readonly FoundPlace[]) {
  const { path, title, kind, published, updated } = facts
  const about = [
    kind?.replaceAll('-', ' '),
    published === undefined ? undefined : `published ${published}`,
    updated === undefined ? undefined : `updated ${updated}`,
    counted(facts.claims, 'claim'),
    counted(new Set(places.map(({ finding }) => finding.number)).size, 'finding'),
  ].filter((part) => part !== undefined)
  const content =
    text === undefined
      ? markup`<p>The text is not at hand.</p>`
      : markup`${claimsTable(claims)}${markedText(text, claims, places)}`
  return markup`<details class="source" id="source-${number}">
    <summary>
      <h3>${path}</h3>
      ${title === undefined ? nothing : markup`<span class="title">${title}</span>`}
      <span class="small">${about.join(' · ')}</span>
    </summary>
    ${content}
  </details>
`
}

function claimsTable(claims: readonly ClaimModel[]): Markup {
  if (claims.length === 0) return nothing
  return markup`<details class="claims">
    <summary>${counted(claims.length, 'claim')} as a table</summary>
    <div class="wide" role="region" aria-label="Claims" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">Place</th>
            <th scope="col">Words</th>
            <th scope="col">Read as</th>
            <th scope="col">Checked</th>
          </tr>
        </thead>
        <tbody>
          ${claims.map(claimRow)}
        </tbody>
      </table>
    </div>
  </details>
`
}

function claimRow({ claim, location, state, verifications, anchor, row }: ClaimModel): Markup {
  const how = verifications.map((one) => markup`<br><span class="small">${one.how}</span>`)
  return markup`<tr id="${row}">
    <td><a href="#${anchor}">${placeName(location)}</a></td>
    <td>${clipMiddle(claim.place.quote)}</td>
    <td>${readAs(claim)}</td>
    <td>${stateNames[state]}${how}</td>
  </tr>
`
}

function readAs({ kind, subject, measure, scope }: Claim): string {
  const parts = [subject?.name ?? '', measure.label, describeScope(scope)]
  return `${kind}: ${parts.filter((part) => part !== '').join(' / ')}`
}
