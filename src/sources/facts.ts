import type { SourceFacts } from './source.js'

/** The facts of several origins in one: later origins win; what none of them knows is absent. */
export function mergeFacts(...facts: readonly SourceFacts[]): SourceFacts {
  const known = facts.map((origin) =>
    Object.fromEntries(Object.entries(origin).filter(([, value]) => value !== undefined)),
  )
  return Object.assign({}, ...known) as SourceFacts
}
