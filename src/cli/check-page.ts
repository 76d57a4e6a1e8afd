import { readCheckReadme } from '../lint/check-readme.js'
import { visibleText } from '../report/visible-text.js'

/** The readme of a built-in check as a terminal shows it; undefined where it has none. */
export async function readCheckPage(id: string): Promise<string | undefined> {
  const readme = await readCheckReadme(id)
  return readme === undefined ? undefined : forTerminal(readme)
}

/** Markdown that reads well in a terminal as it is, less the marks that only a renderer needs. */
function forTerminal(markdown: string): string {
  const lines = markdown.split('\n')
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
