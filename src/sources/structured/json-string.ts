import type { FlatText } from '../../document/flat-text.js'
import { FlatTextBuilder, flatTextOf } from '../../document/flat-text-builder.js'

/** An escape of JSON; with a second backslash before a mark of Markdown, one of Markdown as well. */
const ESCAPE = /\\(?:u[\da-fA-F]{4}|\\[\\`*_{}[\]()#+\-.!|<>~^=&]|[^])/g

const MEANINGS: Readonly<Record<string, string>> = { b: ' ', f: ' ', t: ' ', r: '' }

/**
 * The lines of a JSON string, with their way back to the file.
 *
 * @param start offset behind the opening quote
 * @param end offset of the closing quote
 * @param isMarkdown whether the string holds Markdown, whose escapes are then undone too
 */
export function linesOfString(
  source: string,
  start: number,
  end: number,
  isMarkdown: boolean,
): FlatText[] {
  const raw = source.slice(start, end)
  if (!raw.includes('\\')) return [flatTextOf(source, start, end)]
  const lines: FlatText[] = []
  let line = new FlatTextBuilder(source)
  let from = start
  for (const { 0: escape, index } of raw.matchAll(ESCAPE)) {
    const at = start + index
    line.literal(from, at)
    from = at + escape.length
    if (escape === '\\n') {
      lines.push(line.build())
      line = new FlatTextBuilder(source)
    } else if (escape.startsWith('\\\\') && escape.length > 2 && !isMarkdown) {
      line.replacement('\\', at, at + 2)
      from = at + 2
    } else line.replacement(meaningOf(escape), at, from)
  }
  lines.push(line.literal(from, end).build())
  return lines
}

function meaningOf(escape: string): string {
  const code = escape.charAt(1)
  if (code === 'u') return String.fromCharCode(Number.parseInt(escape.slice(2), 16))
  return MEANINGS[code] ?? escape.slice(-1)
}
