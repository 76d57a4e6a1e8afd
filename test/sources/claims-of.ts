import { readCorpus } from '../../src/lint/read-corpus.js'
import { builtInReaders } from '../../src/lint/built-in.js'

/** The claims of a file, as text without their places, sorted: what two formats can be compared by. */
export async function claimsOf(path: string, text: string): Promise<string[]> {
  const plugins = await builtInReaders()
  const { sources } = await readCorpus({
    plugins,
    config: {},
    cwd: '.',
    files: [{ path, text }],
  })
  return (sources[0]?.claims ?? [])
    .map(({ kind, measure, scope, value }) =>
      JSON.stringify([kind, measure, scope, value], unplaced),
    )
    .toSorted()
}

function unplaced(key: string, value: unknown): unknown {
  return /^(?:place|datePlace|start|end|offset|path|at)$/.test(key) ? undefined : value
}
