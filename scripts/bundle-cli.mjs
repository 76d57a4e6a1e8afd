import { dirname, join, relative } from 'node:path'
import { build } from 'esbuild'

/** The entry, which answers `--version` alone; all else is a part that it or another part loads. */
const entry = { input: 'src/cli/bin.ts', name: 'claimlint' }

/** The program of a thread: it is loaded by its path, from beside the part that starts it. */
const worker = { input: 'src/lint/workers/reading-worker.ts', name: 'chunks/reading-worker' }

/**
 * Bundles the command line into a folder, a file for the entry and one for each module that is
 * loaded while it runs (`import()`). Each file is whole: what several need stands in each of them,
 * since Node loads a few large files faster than a hundred small ones. jiti stays outside: it loads
 * parts of itself by path.
 * @param {{ root: string, outdir: string }} folders absolute
 */
export async function bundleCli({ root, outdir }) {
  const metafile = { inputs: {}, outputs: {} }
  const known = new Map([entry, worker].map(({ input, name }) => [input, name]))
  // A map hands out what is set while it is walked.
  for (const [input, name] of known) {
    const built = await bundlePart({ root, outdir, input, name, known })
    Object.assign(metafile.inputs, built.inputs)
    Object.assign(metafile.outputs, built.outputs)
  }
  return metafile
}

async function bundlePart({ root, outdir, input, name, known }) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { [name]: input },
    outdir,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    external: ['jiti'],
    plugins: [partsLoadedLater(root, name, known)],
    alias: {
      // The same code as ES modules: the CommonJS builds would need `require`, which a module lacks.
      yaml: join(root, 'node_modules/yaml/browser/index.js'),
      'jsonc-parser': join(root, 'node_modules/jsonc-parser/lib/esm/main.js'),
      assert: join(root, 'scripts/yargs-builtins.mjs'),
      util: join(root, 'scripts/yargs-builtins.mjs'),
      debug: join(root, 'scripts/no-debug.cjs'),
      'string-width': join(root, 'scripts/string-width.mjs'),
    },
    minifySyntax: true,
    minifyWhitespace: true,
    minifyIdentifiers: true,
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
    // Modules that hold types alone are imported for the compiler's sake.
    logOverride: { 'ignored-bare-import': 'silent' },
  })
  return metafile
}

/** Leaves each `import()` to a file of its own, which it adds to those that are known. */
function partsLoadedLater(root, importer, known) {
  return {
    name: 'parts-loaded-later',
    setup(bundle) {
      bundle.onResolve({ filter: /.*/ }, async ({ kind, path, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined
        const found = await bundle.resolve(path, { kind: 'import-statement', resolveDir })
        if (found.errors.length > 0 || found.external) return found
        const input = relative(root, found.path).replaceAll('\\', '/')
        const name = known.get(input) ?? `chunks/${nameOf(input)}`
        known.set(input, name)
        const from = relative(dirname(importer), name).replaceAll('\\', '/')
        return { path: `${from.startsWith('.') ? from : `./${from}`}.js`, external: true }
      })
    },
  }
}

/** "src/sources/pdf/parse.ts" is sources-pdf-parse. Packages may be linked from outside of the root. */
function nameOf(input) {
  return input
    .replace(/^(?:src|.*node_modules)\//, '')
    .replace(/\.[a-z]+$/, '')
    .replaceAll(/[/@]+/g, '-')
    .replace(/^-/, '')
}
