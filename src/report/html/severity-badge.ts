import type { Severity } from '../../lint/severity.js'
import { type Markup, markup, trusted } from './markup.js'

/** A shape of its own for each severity: a cross, a triangle, a disc. */
const shapes = {
  error: trusted(
    '<path d="M3.5 1 8 5.5 12.5 1 15 3.5 10.5 8 15 12.5 12.5 15 8 10.5 3.5 15 1 12.5 5.5 8 1 3.5Z"/>',
  ),
  warning: trusted('<path d="M8 1.5 15.5 14.5H.5Z"/>'),
  info: trusted('<circle cx="8" cy="8" r="6.5"/>'),
} as const satisfies Record<Severity, Markup>

/** A severity by its name, with its shape. */
export function severityBadge(severity: Severity): Markup {
  return markup`<span class="severity ${severity}">${severityIcon(severity)}${severity}</span>`
}

/** The shape alone, for where the name stands beside it. */
export function severityIcon(severity: Severity): Markup {
  return markup`<svg class="icon ${severity}" aria-hidden="true" viewBox="0 0 16 16">
    ${shapes[severity]}
  </svg>`
}
