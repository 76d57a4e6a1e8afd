import { readFile } from 'node:fs/promises'

/**
 * The version of this package. Its package.json is a few folders above: of the source, of the
 * compiled module or of the bundle.
 */
export async function toolVersion(): Promise<string> {
  for (const root of ['../..', '../../..', '../../../..']) {
    const file = new URL(`${root}/package.json`, import.meta.url)
    const text = await readFile(file, 'utf8').catch(() => undefined)
    const manifest = text === undefined ? undefined : (JSON.parse(text) as Manifest)
    if (manifest?.name === 'claimlint') return manifest.version
  }
  throw new Error('the package.json of claimlint cannot be found: install it again')
}

interface Manifest {
  readonly name: string
  readonly version: string
}
