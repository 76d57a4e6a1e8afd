import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * What the running claimlint is: the digest of its code. A version number would stay the same while
 * someone works on it. Undefined where the code cannot be read.
 *
 * @param module the URL of a module of it
 */
export async function programIdentity(module: string): Promise<string | undefined> {
  try {
    const folder = codeFolder(fileURLToPath(module))
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    const files = entries
      .filter((entry) => entry.isFile() && /\.[cm]?[jt]s$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
    const contents = await Promise.all(files.map((file) => readFile(file)))
    const hash = createHash('sha256').update(process.version)
    files.forEach((file, index) => {
      hash.update(`\0${file.slice(folder.length)}\0`).update(contents[index] ?? '')
    })
    return hash.digest('hex')
  } catch {
    return undefined
  }
}

/** `dist/bin` of the bundle, `dist` of the library, or `src`. */
function codeFolder(file: string): string {
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    const isBundle = basename(folder) === 'bin' && basename(dirname(folder)) === 'dist'
    if (isBundle || ['dist', 'src'].includes(basename(folder))) return folder
  }
  throw new Error(`${file} is in no folder of claimlint`)
}
