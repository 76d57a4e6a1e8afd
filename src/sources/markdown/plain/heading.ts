import { plainInline } from './inline.js'
import { pointIn, trimmedEnd, trimmedStart, type Line } from './line.js'
import type { Heading } from 'mdast'

const opening = /^#{1,6}(?= |$)/

/** Whether a line that nothing holds open is a heading, whatever stands around it. */
export function isHeading({ text }: Line): boolean {
  return text.startsWith('#') && opening.test(text)
}

/** The heading of a line, if it is plain. */
export function plainHeading(line: Line, brackets: boolean): Heading | undefined {
  const { text } = line
  const depth = opening.exec(text)?.[0].length
  const end = trimmedEnd(text)
  // Number signs at the end may close the heading.
  if (!isDepth(depth) || text.charAt(end - 1) === '#') return undefined
  const start = trimmedStart(text, depth, end)
  const children = plainInline(line, start, end, brackets)
  if (children === undefined) return undefined
  return {
    type: 'heading',
    depth,
    children,
    position: { start: pointIn(line, 0), end: pointIn(line) },
  }
}

function isDepth(length: number | undefined): length is Heading['depth'] {
  return length !== undefined && length >= 1 && length <= 6
}
