/** A line of a file that is not blank, or a blank one. Offsets count into the file. */
export interface Line {
  /** Where the line begins. */
  readonly start: number
  /** Where its text begins, after white space. */
  readonly textStart: number
  /** Where its text ends, before white space; equal to `textStart` on a blank line. */
  readonly end: number
  /** The text, trimmed. */
  readonly text: string
}

/** More lines are not read: each takes memory, and no text of the size that is read has so many. */
export const maxLines = 1_000_000

/** The lines of a text, up to `maxLines`. A line ends with `\n`, `\r\n`, a lone `\r` or a form feed. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  const ends = /[\n\r\f]/g
  let start = 0
  while (ends.test(text)) {
    const end = ends.lastIndex - 1
    lines.push(lineOf(text, start, end))
    if (text.startsWith('\r\n', end)) ends.lastIndex++
    start = ends.lastIndex
    if (lines.length === maxLines) return lines
  }
  lines.push(lineOf(text, start, text.length))
  return lines
}

function lineOf(source: string, start: number, end: number): Line {
  const raw = source.slice(start, end)
  const text = raw.trim()
  const isTrimmed = text.length === raw.length
  const textStart = isTrimmed ? start : start + (raw.length - raw.trimStart().length)
  return { start, textStart, end: textStart + text.length, text }
}

/** Runs of lines without a blank line between them. */
export function groupsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = []
  let open: Line[] = []
  for (const line of lines) {
    if (line.text !== '') open.push(line)
    else if (open.length > 0) {
      groups.push(open)
      open = []
    }
  }
  if (open.length > 0) groups.push(open)
  return groups
}
