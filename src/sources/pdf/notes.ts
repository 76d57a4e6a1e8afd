import { textOf } from './fragment.js'
import type { Line } from './line.js'

/**
 * The mark of a footnote that a line begins with, raised or apart from its words ("1   At the data
 * cutoff, ..."); undefined for other lines.
 */
export function noteMarkOf(line: Line | undefined): string | undefined {
  const [mark, ...rest] = line?.fragments ?? []
  if (line === undefined || mark === undefined || !MARK.test(mark.text)) return undefined
  const isAlone = line.segments.length === 2 && line.segments[0]?.fragments.length === 1
  if (!mark.isRaised && !isAlone) return undefined
  return /^\s*\p{Lu}/u.test(textOf(rest)) ? mark.text : undefined
}

const MARK = /^(?:\d{1,2}|[*†‡§¶]{1,2}) *$/
