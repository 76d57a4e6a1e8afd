import { placeName } from '../place-name.js'
import type { FactMatrix, MatrixFact } from './fact-matrix.js'

/** The fact in words: subject, measure and scope. */
export function factInWords({ subject, measure, scope }: MatrixFact): string {
  return [subject, measure, scope].filter((part) => part !== '').join(', ')
}

/** What each source says of a fact, in the order of the sources; empty where it says nothing. */
export function cellsOf(fact: MatrixFact, { sources }: FactMatrix): readonly string[] {
  return sources.map(({ path }) => {
    const own = fact.statements.filter(({ location }) => location.path === path)
    return own.map(({ location, quote }) => `${quote} (${placeName(location)})`).join('; ')
  })
}
