import { pathAndPlace } from '../place-name.js'
import { quotationOf } from '../quotation.js'
import { type Markup, markup, nothing } from './markup.js'
import type { NumberedFinding, NumberedPlace, ReportModel } from './report-model.js'
import { severityBadge } from './severity-badge.js'

/** One finding: what, all its places side by side with the figures marked, why, what went wrong. */
export function findingCard(
  { number, finding, age, places }: NumberedFinding,
  model: ReportModel,
): Markup {
  const { check, severity, message } = finding
  const id = `finding-${number}`
  const sources = model.sources
    .filter(({ facts }) => places.some(({ location }) => location.path === facts.path))
    .map((source) => source.number)
  return markup`<article
    class="finding ${severity}"
    id="${id}"
    aria-labelledby="${id}-title"
    data-check="${check}"
    data-severity="${severity}"
    data-sources="${sources.join(' ')}"
    data-age="${age ?? ''}"
  >
    <p class="meta">
      ${severityBadge(severity)} ${age === 'new' ? newBadge : nothing} <code>${check}</code>
      <a class="permalink" href="#${id}" aria-label="Link to finding ${number}">#${number}</a>
    </p>
    <h4 id="${id}-title">${message}</h4>
    <div class="sides">${places.map((place) => side(place, model))}</div>
    ${reasons(finding)}
  </article>
`
}

/** Stands on what an earlier report does not have. */
const newBadge = markup`<span class="new">new</span>`

function side(place: NumberedPlace, model: ReportModel): Markup {
  const { text, mark } = quotationOf(place.context, place.quote)
  const before = text.slice(0, mark.start)
  const quoted = text.slice(mark.start, mark.end)
  const after = text.slice(mark.end)
  const { location, message } = place
  const name = pathAndPlace(location)
  const isShown = model.sources.some(
    (source) => source.facts.path === location.path && source.text !== undefined,
  )
  const link = isShown ? markup`<a href="#${place.anchor}">${name}</a>` : markup`${name}`
  const says = message === undefined ? nothing : markup`<span class="says">${message}</span>`
  return markup`<figure>
    <figcaption>${link}${says}</figcaption>
    <blockquote>${before}<mark>${quoted}</mark>${after}</blockquote>
  </figure>`
}

function reasons({ derivation, likelySlip }: NumberedFinding['finding']): Markup {
  if (derivation.length === 0 && likelySlip === undefined) return nothing
  const why =
    derivation.length === 0
      ? nothing
      : markup`<dt>Why</dt>${derivation.map((line) => markup`<dd>${line}</dd>`)}`
  const likely = likelySlip === undefined ? nothing : markup`<dt>Likely</dt><dd>${likelySlip}</dd>`
  return markup`<dl class="reasons">${why}${likely}</dl>`
}
