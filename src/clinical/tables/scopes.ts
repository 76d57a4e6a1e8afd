import type { BindingRule } from '../../claims/binding-rule.js'
import { dimensionsOf, type Scope, type ScopeDimension } from '../../claims/scope.js'

/**
 * What two scopes say together; where both speak, the second decides. A scope that says all there
 * is stands as it is, so that the cells of a column share one.
 */
export function bothScopes(under: Scope, over: Scope): Scope {
  if (isOpen(over)) return under
  return isOpen(under) ? over : Object.assign({}, under, over)
}

function isOpen(scope: Scope): boolean {
  return Object.keys(scope).length === 0
}

/** A scope in some of its dimensions alone. */
export function only(dimensions: readonly ScopeDimension[], scope: Scope): Scope {
  if (isOpen(scope)) return scope
  const kept = dimensions.filter((name) => scope[name] !== undefined)
  return Object.fromEntries(kept.map((name) => [name, scope[name]]))
}

/** A heading's scope as it holds for the cells: carried over from that heading. */
export function carriedBy(rule: BindingRule, scope: Scope): Scope {
  if (isOpen(scope)) return scope
  const entries = dimensionsOf(scope).map((name) => {
    const { key = '', text = '' } = scope[name] ?? {}
    return [name, { key, text, origin: 'inherited', rule }] as const
  })
  return Object.fromEntries(entries)
}
