import { extractClaims, type ExtractedSource, type VirtualFile } from '../../src/index.js'

/** The claims of a file, as lines that tell nothing of their places: what formats are compared by. */
export async function claimsIn(file: string | VirtualFile): Promise<string[]> {
  return linesOfClaims((await extractClaims({ files: [file] })).sources)
}

/** The claims of sources in the form of `claimsIn`. */
export function linesOfClaims(sources: readonly ExtractedSource[]): string[] {
  return sources
    .flatMap(({ claims }) => claims)
    .map(({ kind, measure, scope, value }) =>
      JSON.stringify([kind, measure, scope, value], unplaced),
    )
    .toSorted()
}

const ofPlaces = new Set([
  'place',
  'datePlace',
  'path',
  'start',
  'end',
  'at',
  'context',
  'contextSpan',
])

function unplaced(key: string, value: unknown): unknown {
  return ofPlaces.has(key) ? undefined : value
}
