import type { Scope } from '../../claims/scope.js'

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
