import { readFile } from 'node:fs/promises'

/**
 * The readme of a built-in check, as Markdown; undefined where there is none. The readmes stand in
 * `checks/`, beside the code or, in the package, a few folders above the bundle.
 */
export async function readCheckReadme(id: string): Promise<string | undefined> {
  for (const root of ['..', '../..', '../../..']) {
    const page = new URL(`${root}/checks/${encodeURIComponent(id)}/readme.md`, import.meta.url)
    const text = await readFile(page, 'utf8').catch(() => undefined)
    if (text !== undefined) return text.replaceAll('\r\n', '\n')
  }
  return undefined
}
