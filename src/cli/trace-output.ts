import type { TracedClaim } from '../lint/trace.js'
import { pathAndPlace } from '../report/place-name.js'
import { visibleText } from '../report/visible-text.js'

/** Each claim with its place, what it is of, and what checks made of it. */
export function traceForPeople(claims: readonly TracedClaim[]): string {
  return claims.map((claim) => `${linesOf(claim).map(visibleText).join('\n')}\n`).join('\n')
}

function linesOf({ location, quote, subject, measure, scope, looks }: TracedClaim): string[] {
  const fact = [subject, measure, scope].filter((part) => part !== '').join(', ')
  const seen = looks.map(({ check, verdict, words }) => `  ${verdict}  ${check}: ${words}`)
  return [
    `${pathAndPlace(location)}  ${quote}`,
    `  ${fact}`,
    ...(seen.length === 0 ? ['  no check looked at it'] : [...new Set(seen)]),
  ]
}
