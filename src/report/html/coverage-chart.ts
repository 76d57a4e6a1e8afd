import { type Markup, markup } from './markup.js'
import type { ClaimModel, ClaimState } from './report-model.js'

/** What became of claims, in the order in which the chart shows it. */
export const stateNames = {
  conflicting: 'in a finding',
  verified: 'verified, in no finding',
  unchecked: 'not verified by any check',
} as const satisfies Record<ClaimState, string>

const states = Object.keys(stateNames) as ClaimState[]

/** How many claims are in each state. */
export function countStates(claims: readonly ClaimModel[]): Readonly<Record<ClaimState, number>> {
  const counts = { conflicting: 0, verified: 0, unchecked: 0 }
  for (const { state } of claims) counts[state] += 1
  return counts
}

/** The claims of a source, or of all, as one bar: its parts differ in pattern as in colour. */
export function coverageChart(claims: readonly ClaimModel[]): Markup {
  const counts = countStates(claims)
  const label = states.map((state) => `${counts[state]} ${stateNames[state]}`).join(', ')
  let x = 0
  const bars = states.map((state) => {
    const width = claims.length === 0 ? 0 : (counts[state] / claims.length) * 100
    const bar = markup`<rect class="${state}" x="${percent(x)}" width="${percent(width)}" height="100%"/>`
    x += width
    return bar
  })
  return markup`<svg class="coverage" role="img" aria-label="${label}">${bars}</svg>`
}

/** Which pattern stands for what. */
export function coverageLegend(claims: readonly ClaimModel[]): Markup {
  const counts = countStates(claims)
  const items = states.map(
    (state) =>
      markup`<li>
        <svg class="swatch" aria-hidden="true"><rect class="${state}" width="100%" height="100%"/></svg>
        <b>${counts[state]}</b> ${stateNames[state]}
      </li>`,
  )
  return markup`<ul class="legend">
    ${items}
  </ul>`
}

/** The pattern of what stands in a finding. Bars refer to it by its id. */
export const coveragePatterns = markup`<svg class="defs" aria-hidden="true" width="0" height="0">
  <defs>
    <pattern id="hatched" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="ground" width="5" height="5"/><rect class="stripe" width="2.5" height="5"/>
    </pattern>
  </defs>
</svg>`

function percent(value: number): string {
  return `${String(Math.round(value * 100) / 100)}%`
}
