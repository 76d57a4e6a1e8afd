import { factInWords } from '../fact-matrix/cells.js'
import {
  type FactStanding,
  type MatrixFact,
  standingInWords,
  standings,
  type Statement,
} from '../fact-matrix/fact-matrix.js'
import { placeName } from '../place-name.js'
import { clipMiddle } from '../quotation.js'
import { type Markup, markup, nothing } from './markup.js'
import type { ReportModel, SourceModel } from './report-model.js'
import { standingIcon } from './standing-icon.js'

/** The facts in rows, the sources in columns, grouped by how the sources stand to each other. */
export function factsSection(model: ReportModel): Markup {
  return markup`<section id="facts" aria-labelledby="facts-title">
    <h2 id="facts-title">Facts</h2>
    ${content(model)}
  </section>`
}

function content(model: ReportModel): Markup {
  const { facts, sources } = model
  if (sources.length < 2) return markup`<p>There are no two sources to set side by side.</p>`
  if (facts.length === 0) return markup`<p>No facts were found that sources could share.</p>`
  const groups = standings.flatMap((standing) => {
    const own = facts.filter((fact) => fact.standing === standing)
    return own.length === 0 ? [] : [{ standing, facts: own }]
  })
  return markup`<p>What each source says of a fact. A link leads to the place in its text.</p>
    ${filterForm(groups)}
    <div class="wide matrix" role="region" aria-label="Facts by source" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">Fact</th>
            ${sources.map(columnHead)}
          </tr>
        </thead>
        ${groups.map((group) => groupRows(group, model))}
      </table>
    </div>`
}

interface Group {
  readonly standing: FactStanding
  readonly facts: readonly MatrixFact[]
}

/** Hidden until the script that obeys it runs. What one source alone states is out of the way. */
function filterForm(groups: readonly Group[]): Markup {
  const boxes = groups.map(({ standing, facts }) => {
    const checked = standing === 'alone' && groups.length > 1 ? nothing : markup` checked`
    return markup`<label class="box">
      <input type="checkbox" name="standing" value="${standing}"${checked}>
      ${standingIcon(standing)}${standing} (${facts.length})
    </label>`
  })
  return markup`<form id="standings" class="filters" aria-label="Filter facts" hidden>
    <fieldset class="field">
      <legend>Standing</legend>
      ${boxes}
    </fieldset>
    <p id="facts-shown" class="shown" role="status" aria-live="polite"></p>
  </form>`
}

function columnHead({ number, facts: { path } }: SourceModel): Markup {
  return markup`<th scope="col"><a href="#source-${number}">${path}</a></th>`
}

function groupRows({ standing, facts }: Group, model: ReportModel): Markup {
  return markup`<tbody class="${standing}" data-standing="${standing}" data-facts="${facts.length}">
    <tr class="standing">
      <th scope="rowgroup" colspan="${model.sources.length + 1}">
        <span>${standingIcon(standing)}<b>${standing}</b> ${standingInWords[standing]}</span>
      </th>
    </tr>
    ${facts.map((fact) => factRow(fact, model))}
  </tbody>
`
}

function factRow(fact: MatrixFact, model: ReportModel): Markup {
  const why = fact.why.map((line) => markup`<span class="small">${line}</span>`)
  const cells = model.sources.map(({ facts: { path } }) =>
    cell(
      path,
      fact.statements.filter(({ location }) => location.path === path),
      model,
    ),
  )
  return markup`<tr>
    <th scope="row">${standingIcon(fact.standing)}${factInWords(fact)}${why}</th>
    ${cells}
  </tr>
`
}

/** What a source says of a fact: each wording once, with the places where it stands. */
function cell(path: string, statements: readonly Statement[], model: ReportModel): Markup {
  const wordings = new Map<string, Statement[]>()
  for (const statement of statements) {
    const known = wordings.get(statement.quote)
    if (known === undefined) wordings.set(statement.quote, [statement])
    else known.push(statement)
  }
  const said = Array.from(
    wordings,
    ([quote, places]) =>
      markup`<p><q>${clipMiddle(quote)}</q> ${places.map((place) => placeLink(place, model))}</p>`,
  )
  return markup`<td data-source="${path}">${said}</td>
`
}

function placeLink({ location }: Statement, model: ReportModel): Markup {
  const anchor = model.anchorOf(location)
  const name = placeName(location)
  return anchor === undefined
    ? markup` <span class="small">${name}</span>`
    : markup` <a class="small" href="#${anchor}" aria-label="${location.path} ${name}">${name}</a>`
}
