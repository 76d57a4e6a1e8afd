import { extractClaims, type ExtractedSource } from '../../src/index.js'

/** The claims of a file as lines of kind, measure, scope and value, sorted: places are left out. */
export async function claimsIn(path: string): Promise<string[]> {
  const { sources, diagnostics } = await extractClaims({ files: [path] })
  if (diagnostics.length > 0) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  return linesOfClaims(sources)
}

/** The claims of sources as such lines. */
export function linesOfClaims(sources: readonly ExtractedSource[]): string[] {
  return sources
    .flatMap(({ claims }) => claims)
    .map(({ kind, measure, scope, value }) => withoutPlaces({ kind, measure, scope, value }))
    .sort()
}

function withoutPlaces(claim: unknown): string {
  return JSON.stringify(claim, (key, value: unknown) =>
    /^(?:date)?place$/i.test(key) ? undefined : value,
  )
}
