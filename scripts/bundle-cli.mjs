import { join } from 'node:path'
import { build } from 'esbuild'

/**
 * Bundles the command line into a folder: start-up reads one small file instead of hundreds, and
 * what a run does not need stays in chunks that are never read. jiti stays outside: it loads parts
 * of itself by path.
 * @param {{ root: string, outdir: string }} folders absolute
 */
export async function bundleCli({ root, outdir }) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { claimlint: 'src/cli/bin.ts' },
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    external: ['jiti'],
    alias: {
      // The same code as ES modules: the CommonJS builds would need `require`, which a module lacks.
      yaml: join(root, 'node_modules/yaml/browser/index.js'),
      'jsonc-parser': join(root, 'node_modules/jsonc-parser/lib/esm/main.js'),
      debug: join(root, 'scripts/no-debug.cjs'),
      'string-width': join(root, 'scripts/string-width.mjs'),
    },
    chunkNames: 'chunks/[name]-[hash]',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
    // Modules that hold types alone are imported for the compiler's sake.
    logOverride: { 'ignored-bare-import': 'silent' },
  })
  return metafile
}
