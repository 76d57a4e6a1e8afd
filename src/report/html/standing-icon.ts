import type { FactStanding } from '../fact-matrix/fact-matrix.js'
import { type Markup, markup, trusted } from './markup.js'

/** A shape of its own for each standing: a cross, a gap, a step, a tick, a dot. */
const shapes = {
  conflicting: trusted(
    '<path d="M3.5 1 8 5.5 12.5 1 15 3.5 10.5 8 15 12.5 12.5 15 8 10.5 3.5 15 1 12.5 5.5 8 1 3.5Z"/>',
  ),
  open: trusted('<path d="M1 6.5H5.5V9.5H1ZM10.5 6.5H15V9.5H10.5Z"/>'),
  explained: trusted('<path d="M1 10H6.5V3H15V6H9.5V13H1Z"/>'),
  agreed: trusted('<path d="M1 8.5 3.2 6.3 6.4 9.5 12.8 2.6 15 4.8 6.4 14Z"/>'),
  alone: trusted('<circle cx="8" cy="8" r="3"/>'),
} as const satisfies Record<FactStanding, Markup>

/** The shape of a standing, for where its name stands beside it. */
export function standingIcon(standing: FactStanding): Markup {
  return markup`<svg class="icon ${standing}" aria-hidden="true" viewBox="0 0 16 16">
    ${shapes[standing]}
  </svg>`
}
