import type { Text } from 'mdast'

/** A place in a file, as nodes have it: lines and columns count from 1. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** A line of a file, without its end. */
export interface Line {
  readonly text: string
  /** Counts from 1. */
  readonly number: number
  /** Where it begins in the file. */
  readonly offset: number
}

/** Lines in a row. */
export type Lines = readonly [Line, ...Line[]]

/** The lines of a text without lone carriage returns. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (let offset = 0; offset <= text.length;) {
    const feed = text.indexOf('\n', offset)
    const next = feed < 0 ? text.length + 1 : feed + 1
    const end = text.startsWith('\r\n', next - 2) ? next - 2 : next - 1
    lines.push({ text: text.slice(offset, end), number: lines.length + 1, offset })
    offset = next
  }
  return lines
}

/** The last of some lines. */
export function lastOf(lines: Lines): Line {
  return lines.at(-1) ?? lines[0]
}

/** The point before a character of a line, or after its last one. */
export function pointIn({ number, offset, text }: Line, index = text.length): Point {
  return { line: number, column: index + 1, offset: offset + index }
}

/** A text node on one line. */
export function textIn(line: Line, from: number, to: number): Text {
  return {
    type: 'text',
    value: line.text.slice(from, to),
    position: { start: pointIn(line, from), end: pointIn(line, to) },
  }
}

/** Where a part of a line begins without the spaces before it. */
export function trimmedStart(text: string, from: number, to: number): number {
  let start = from
  while (start < to && text.charAt(start) === ' ') start++
  return start
}

/** Where a part of a line ends without the spaces behind it. */
export function trimmedEnd(text: string, from = 0, to = text.length): number {
  let end = to
  while (end > from && text.charAt(end - 1) === ' ') end--
  return end
}
