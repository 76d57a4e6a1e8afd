import { stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

/** `import … from 'x'`, `export … from 'x'`, `import 'x'`, `import('x')`, `require('x')`. */
const IMPORT = /\b(?:from|import|require)\s*(?:\(\s*)?(?:'([^'\n]+)'|"([^"\n]+)"|`([^`\n$]+)`)/g

/** The names by which a module imports others, as its text has them. */
export function importedNames(text: string): string[] {
  return Array.from(
    text.matchAll(IMPORT),
    ([, single, double, template]) => single ?? double ?? template ?? '',
  )
}

const extensions = ['', '.ts', '.mts', '.js', '.mjs', '.cjs', '.json', '/index.ts', '/index.js']

/**
 * The file that a relative import means; a `.js` may stand for the `.ts` that it is made of.
 * Undefined where there is none.
 *
 * @param from the importing file, absolute
 */
export async function importedFile(name: string, from: string): Promise<string | undefined> {
  const path = resolve(dirname(from), name)
  const typed = path.replace(/\.([cm]?)js$/, '.$1ts')
  for (const candidate of [typed, ...extensions.map((extension) => path + extension)]) {
    const stats = await stat(candidate).catch(() => undefined)
    if (stats?.isFile() === true) return candidate
  }
  return undefined
}
