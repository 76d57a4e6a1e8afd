import { bulletOf } from './bullets.js'
import type { Line } from './lines.js'

/** Narrower than this, lines are a list of words; wider, nobody wraps them by hand. */
const minWidth = 50
const maxWidth = 120

/**
 * Joins the lines of a group that were wrapped by hand: a line goes on if it is so long that the
 * first word of the next would not have fitted. Lines that no hand wrapped stay alone. The mark of
 * an item begins a new run, unless a full line leads to it in mid-sentence ("n =" / "24. The"). A
 * citation at the beginning of a line belongs to the sentence above.
 */
export function unwrap(group: readonly Line[]): Line[][] {
  const width = group.reduce((widest, line) => Math.max(widest, lengthOf(line)), 0)
  const canBeWrapped = width >= minWidth && width <= maxWidth
  const isHandWrapped = canBeWrapped && breaksPhrases(group, width)
  const joined: Line[][] = []
  let item: { readonly indent: number } | undefined
  for (const line of group) {
    const open = joined.at(-1)
    const last = open?.at(-1)
    const isItem = bulletOf(line.text) !== undefined
    const isFull = last !== undefined && isHandWrapped && isWrapped(last, line, width)
    const isFollowed = isItem
      ? isFull && item === undefined && !/[.:;,]$/.test(last.text)
      : isFull || isHanging(line, item)
    const goesOn = isFollowed || (last !== undefined && opensWithCitation(line.text))
    if (goesOn) open?.push(line)
    else {
      joined.push([line])
      item = isItem ? { indent: line.textStart - line.start } : undefined
    }
  }
  return joined
}

/** Whether a full line breaks off inside of a phrase: lines that never do may be whole texts. */
function breaksPhrases(group: readonly Line[], width: number): boolean {
  return group.some((line, index) => {
    const next = group[index + 1]
    return next !== undefined && isBroken(line.text, next.text) && isWrapped(line, next, width)
  })
}

/**
 * Whether a line opens with a citation in mid-sentence ("[12], …", "[13] found"): text exports
 * break the line at each link.
 */
function opensWithCitation(text: string): boolean {
  return text.startsWith('[') && /^\[\d[\d,\s–-]{0,30}\](?:[.,;:)]|\s+\p{Ll})/u.test(text)
}

const sentenceEnd = /[.!?]["”’)\]]?$/

function isBroken(line: string, next: string): boolean {
  if (sentenceEnd.test(line)) return false
  return !/^\p{Lu}/u.test(next) || openEnd.test(line)
}

/** A comma, a hyphen, or a word that another always follows. */
const openEnd =
  /[,–-]$|\b(?:a|an|the|of|in|on|at|to|for|by|with|from|and|or|as|than|that|is|was|were)$/i

function isWrapped(line: Line, next: Line, width: number): boolean {
  if (isTableRow(line.text) || isTableRow(next.text)) return false
  const firstWord = next.text.search(/\s/)
  const needed = 1 + (firstWord < 0 ? next.text.length : firstWord)
  return lengthOf(line) + needed > width
}

/** A line indented deeper than the mark of the item above it. */
function isHanging(line: Line, item: { readonly indent: number } | undefined): boolean {
  return item !== undefined && line.textStart - line.start >= item.indent + 2
}

/** Columns are kept apart by tabs or wide gaps; two spaces after a full stop are no gap. */
function isTableRow(text: string): boolean {
  return /\t|\S {3,}\S|[^\s.!?:] {2}\S/.test(text)
}

function lengthOf(line: Line): number {
  return line.end - line.start
}
