import { join } from 'node:path'
import { build } from 'esbuild'

/**
 * Puts the special functions into the one compiled module that imports them: their library has over
 * two hundred packages, which nobody who installs this one should need.
 * @param {string} root absolute
 */
export async function bundleSpecialFunctions(root) {
  const file = 'statistics/distributions/special-functions'
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [join('src', `${file}.ts`)],
    outfile: join('dist/src', `${file}.js`),
    bundle: true,
    alias: { debug: join(root, 'scripts/no-debug.cjs') },
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    minify: true,
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  })
  return metafile
}
