import { plainInline } from './inline.js'
import { lastOf, pointIn, type Line, type Lines } from './line.js'
import { isParagraphLine } from './paragraph.js'
import type { List, ListItem } from 'mdast'

/** A bullet, or a number with its mark, before text that is no box to tick. */
const itemMark = /^(?:(\d{1,9})([.)])|[-+*]) (?=\S)(?!\[[ x]\])/i

/** Whether a line may be part of a list above it, with blank lines between. */
export function mayContinueList({ text }: Line): boolean {
  return /^[\s\d*+-]/.test(text)
}

/** The list of some lines, if each is an item of one plain paragraph. */
export function plainList(lines: Lines, brackets: boolean): List | undefined {
  const first = lines[0]
  const opening = itemMark.exec(first.text)
  if (opening === null) return undefined
  const [, number, numberMark] = opening
  const bullet = numberMark ?? first.text.charAt(0)
  const items: ListItem[] = []
  for (const line of lines) {
    const item = plainItem(line, bullet, brackets)
    if (item === undefined) return undefined
    items.push(item)
  }
  return {
    type: 'list',
    ordered: number !== undefined,
    start: number === undefined ? null : Number(number),
    spread: false,
    children: items,
    position: { start: pointIn(first, 0), end: pointIn(lastOf(lines)) },
  }
}

function plainItem(line: Line, bullet: string, brackets: boolean): ListItem | undefined {
  const { text } = line
  const mark = itemMark.exec(text)
  if (mark === null || (mark[2] ?? text.charAt(0)) !== bullet || text.endsWith(' '))
    return undefined
  const start = mark[0].length
  const children = isParagraphLine(text, start)
    ? plainInline(line, start, text.length, brackets)
    : undefined
  if (children === undefined) return undefined
  return {
    type: 'listItem',
    spread: false,
    checked: null,
    children: [
      {
        type: 'paragraph',
        children,
        position: { start: pointIn(line, start), end: pointIn(line) },
      },
    ],
    position: { start: pointIn(line, 0), end: pointIn(line) },
  }
}
