import { pathHeadingOf, type PathHeading } from './path-headings.js'
import { unwrap } from './wrapping.js'
import type { Line } from './lines.js'

/** What a group of lines is made of, before it is known what each run of lines is. */
export type Draft =
  | { readonly type: 'path'; readonly heading: PathHeading }
  | {
      readonly type: 'heading'
      readonly level: number
      readonly line: Line
      readonly markLength: number
    }
  | {
      readonly type: 'text'
      readonly lines: readonly Line[]
      /** Whether the run has blank lines, or the ends of the file, before and after. */
      readonly isAlone: boolean
      /** Whether the run is the first of its group. */
      readonly isFirst: boolean
    }

/** Takes a group of lines apart: headings that are marked as such, and runs of text. */
export function draftsOf(group: readonly Line[]): Draft[] {
  const drafts: Draft[] = []
  let open: Line[] = []
  const close = (isLast: boolean): void => {
    const runs = unwrap(open)
    const isAlone = isLast && drafts.length === 0 && runs.length === 1
    runs.forEach((lines, index) => {
      drafts.push({ type: 'text', lines, isAlone, isFirst: index === 0 && drafts.length === 0 })
    })
    open = []
  }
  for (const line of group) {
    const marked = markedHeading(line)
    const level = underlineLevel(line)
    const above = open.at(-1)
    if (marked !== undefined) {
      close(false)
      drafts.push(marked)
    } else if (level === undefined) open.push(line)
    else if (above !== undefined && above.text.length <= 250) {
      open.pop()
      close(false)
      drafts.push({ type: 'heading', level, line: above, markLength: 0 })
    }
  }
  close(true)
  return drafts
}

function markedHeading(line: Line): Draft | undefined {
  const mark = /^#{1,6}\s+(?=\S)/.exec(line.text)?.[0]
  if (mark !== undefined) {
    return { type: 'heading', level: mark.trim().length, line, markLength: mark.length }
  }
  const heading = pathHeadingOf(line)
  return heading === undefined ? undefined : { type: 'path', heading }
}

/** The level of a line that underlines the one above; a rule above nothing is dropped. */
function underlineLevel(line: Line): number | undefined {
  const mark = /^([=_*~-])\1{2,}$/.exec(line.text)?.[1]
  if (mark === undefined) return undefined
  return mark === '=' ? 1 : 2
}
