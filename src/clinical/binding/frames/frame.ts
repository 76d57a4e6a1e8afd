import type { Figure } from '../../../claims/figure.js'
import type { Scope, ScopeDimension, ScopeValue } from '../../../claims/scope.js'
import type { LeadIn } from './lead-in.js'
import type { Topic } from './topic.js'

/** A scope that is being put together. */
export type Draft = { -readonly [D in keyof Scope]?: ScopeValue }

/** What holds for the sentences that follow until they say otherwise: the group being spoken of. */
export interface Frame {
  readonly scope: Scope
  /** The size printed with the group: "(n = 30)". */
  readonly size?: Figure | undefined
  /** The outcome spoken of last: what a ratio of the next sentence compares. */
  readonly endpoint?: Scope | undefined
  /** The group named last, for "in this cohort", where the next sentence does not inherit it. */
  readonly named?: Scope | undefined
  /** What the sentence before says this one to be about, and of which time. */
  readonly topic?: Topic | undefined
  /** What the lead-in of a list says for its items. */
  readonly lead?: LeadIn | undefined
  /** Two groups that a sentence set side by side, for "the former" and "the latter" behind it. */
  readonly alternatives?: readonly [Frame, Frame] | undefined
}

export const EMPTY_FRAME: Frame = { scope: {} }

/** The same values, marked as carried over. */
export function inherited(scope: Scope): Scope {
  const carried: Draft = {}
  for (const name in scope) {
    const dimension = name as ScopeDimension
    const value = scope[dimension]
    if (value !== undefined) {
      const { key, text, origin, rule } = value
      carried[dimension] = {
        key,
        text,
        origin: 'inherited',
        rule: origin === 'inherited' && rule !== undefined ? rule : 'earlier-sentence',
      }
    }
  }
  return carried
}

/** `over` where it speaks, `under` elsewhere. */
export function merged(under: Scope, over: Scope): Scope {
  return Object.assign({}, under, over)
}

/** A scope without some dimensions. */
export function without(scope: Scope, dimensions: readonly ScopeDimension[]): Draft {
  const rest: Draft = {}
  for (const name in scope) {
    const dimension = name as ScopeDimension
    const value = scope[dimension]
    if (value !== undefined && !dimensions.includes(dimension)) rest[dimension] = value
  }
  return rest
}
