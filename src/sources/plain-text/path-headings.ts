import type { Span } from '../../document/place.js'
import type { Line } from './lines.js'

/** A heading that a text export of a paper marks outright: "BODY.METHODS.SUBJECTS:", "TITLE: …". */
export interface PathHeading {
  /** Whether it announces the title, which follows on the line or on the next. */
  readonly isTitle: boolean
  /** The parts below BODY, outermost first, in the file. */
  readonly parts: readonly Span[]
  /** What follows the colon on the line. */
  readonly rest?: Span
}

const maxLength = 300

/** Reads such a heading; undefined for any other line. */
export function pathHeadingOf(line: Line): PathHeading | undefined {
  if (!/^(?:TITLE|ABSTRACT|BODY)[.:]/.test(line.text)) return undefined
  const text = line.text.slice(0, maxLength)
  const colon =
    line.text.length <= maxLength && text.endsWith(':') ? text.length - 1 : text.indexOf(':')
  if (colon < 0) return undefined
  const afterColon = line.text.slice(colon + 1)
  const restStart = line.end - afterColon.trimStart().length
  const rest = restStart < line.end ? { rest: { start: restStart, end: line.end } } : {}
  if (text.startsWith('TITLE')) return { isTitle: true, parts: [], ...rest }
  const parts = partsOf(text.slice(0, colon), line.textStart)
  return { isTitle: false, parts: text.startsWith('BODY') ? parts.slice(1) : parts, ...rest }
}

/** The parts between full stops; a stop after a digit belongs to a number: "2. RESULTS.2.1 DOSE". */
function partsOf(path: string, offset: number): Span[] {
  const parts: Span[] = []
  let start = 0
  for (const { index } of path.matchAll(/(?<=[^\d\s])\.(?=\S)/g)) {
    parts.push({ start: offset + start, end: offset + index })
    start = index + 1
  }
  const last = path.slice(start).replace(/\.$/, '')
  if (last !== '') parts.push({ start: offset + start, end: offset + start + last.length })
  return parts
}
