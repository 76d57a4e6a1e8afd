import { readFile } from 'node:fs/promises'
import { visibleText } from '../report/visible-text.js'

/**
 * The readme of a built-in check as a terminal shows it; undefined where it has none. The readmes
 * stand in `checks/`, beside the code or, in the package, two folders above the bundle.
 */
export async function readCheckPage(id: string): Promise<string | undefined> {
  for (const root of ['..', '../..', '../../..']) {
    const page = new URL(`${root}/checks/${encodeURIComponent(id)}/readme.md`, import.meta.url)
    const text = await readFile(page, 'utf8').catch(() => undefined)
    if (text !== undefined) return forTerminal(text)
  }
  return undefined
}

/** Markdown that reads well in a terminal as it is, less the marks that only a renderer needs. */
function forTerminal(markdown: string): string {
  const lines = markdown.replaceAll('\r\n', '\n').split('\n')
  let fenced = false
  return lines
    .flatMap((line) => {
      if (/^(```|~~~)/.test(line)) {
        fenced = !fenced
        return []
      }
      return [visibleText(fenced ? `    ${line}` : withoutMarks(line)).trimEnd()]
    })
    .join('\n')
}

function withoutMarks(line: string): string {
  return line
    .replace(/^#{1,6} /, '')
    .replace(/\[([^\][]*)\]\([^()]*\)/g, '$1')
    .replace(/`([^`]+)`/g, '$1')
}
