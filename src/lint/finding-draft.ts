import type { Place } from '../document/place.js'
import type { CheckInForce } from './check-levels.js'
import type { Anchor, Check, FindingInput, Messages } from './check.js'
import { renderMessage } from './message.js'
import { severities, type Severity } from './severity.js'

/** A finding whose places are not yet lines and columns. */
export interface FindingDraft {
  readonly check: string
  readonly messageId: string
  readonly severity: Severity
  readonly message: string
  readonly derivation: readonly string[]
  readonly likelySlip?: string
  readonly at: Place
  readonly related: readonly { readonly message: string; readonly at: Place }[]
}

/**
 * Makes the draft of what a check reports at a place, its message rendered.
 *
 * @throws Error where the check has no such message.
 */
export function draftOf(
  input: FindingInput<Messages>,
  at: Place,
  check: Check,
  { severity: configured }: CheckInForce,
  placeOf: (anchor: Anchor) => Place,
): FindingDraft {
  const template = check.messages[input.message]
  if (template === undefined) throw new Error(`it has no message "${input.message}"`)
  return {
    check: check.id,
    messageId: input.message,
    severity: severityOf(input.severity, configured, check.severity),
    message: renderMessage(template, input.data),
    derivation: input.derivation,
    ...(input.likelySlip !== undefined && { likelySlip: input.likelySlip }),
    at,
    related: (input.related ?? []).map(({ message, at: anchor }) => ({
      message,
      at: placeOf(anchor),
    })),
  }
}

/**
 * A configured severity replaces the check's own; for a finding with a severity of its own it is
 * the gravest that is allowed.
 */
function severityOf(
  own: Severity | undefined,
  configured: Severity | undefined,
  byDefault: Severity,
): Severity {
  if (own === undefined || configured === undefined) return own ?? configured ?? byDefault
  const rank = Math.max(severities.indexOf(own), severities.indexOf(configured))
  return severities[rank] ?? own
}
