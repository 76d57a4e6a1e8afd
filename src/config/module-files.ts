import { readFile } from 'node:fs/promises'
import { importedFile, importedNames } from './module-imports.js'

/**
 * Files with all that they import by a relative path, directly or not, each once: what has to be
 * looked at to tell whether a configuration means something else than before. What cannot be read
 * is listed and not followed.
 *
 * @param files absolute paths of the modules to begin with
 */
export async function moduleFiles(files: readonly string[]): Promise<readonly string[]> {
  const known = new Set(files)
  // A set hands out what is added while it is walked.
  for (const file of known) {
    const text = await readFile(file, 'utf8').catch(() => '')
    const relative = importedNames(text).filter((name) => name.startsWith('.'))
    for (const name of relative) {
      const imported = await importedFile(name, file)
      if (imported !== undefined) known.add(imported)
    }
  }
  return [...known]
}
