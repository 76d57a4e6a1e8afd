import type { Block, Document } from '../../document/document.js'
import { type FlatText, joined, partOf, partsJoined } from '../../document/flat-text.js'
import { gluedCells, isGlued } from './glued-cells.js'
import { lastTitle } from './title.js'

/** What of a block may hold tables: all cells set apart, and the lines above if one begins there. */
export interface PouredText {
  readonly block: Block
  /** Where an offset in its text stands in the block as it was. */
  readonly own: (offset: number) => number
}

/** Two cells side by side with nothing between them; without these there is no table. */
const NEIGHBOURS = /\d%?[)\]]?(?: [*†‡§¶#]+)? +[[(<>-]? ?[\d.]/

/** Whether a text has two cells side by side: a look that dismisses most. */
export function mayHoldTable(text: string): boolean {
  return NEIGHBOURS.test(text) || isGlued(text)
}

/** The text of a block in which tables are looked for; none where no cell stands beside another. */
export function pouredText(document: Document, block: Block): PouredText | undefined {
  const { text } = block.flat
  const isTight = isGlued(text)
  const first = firstCell(text, isTight)
  if (first === undefined) return undefined
  const above = first < LONGEST_START ? linesAbove(document.blocks, block) : undefined
  const whole = above === undefined ? block.flat : joined([above, block.flat])
  const cuts = isTight ? cutsIn(whole.text) : []
  const flat = isTight ? partsJoined(whole, spansBetween(cuts, whole.text.length)) : whole
  const lead = above === undefined ? 0 : above.text.length + 1
  const own = (offset: number): number => {
    const added = cuts.filter((cut, before) => cut + before < offset).length
    return Math.max(0, offset - added - lead)
  }
  return { block: { ...block, flat }, own }
}

/** Roughly where the first cell stands that has another beside it. */
function firstCell(text: string, isTight: boolean): number | undefined {
  return isTight ? gluedCells(text)[0]?.start : NEIGHBOURS.exec(text)?.index
}

/** A block that begins in the middle of a table has its first figures close to its start. */
const LONGEST_START = 150

/** Where a space is missing: around each cell, and between the heads before the first. */
function cutsIn(text: string): number[] {
  const cells = gluedCells(text)
  const first = cells[0]?.start ?? 0
  const start = Math.max(0, first - LONGEST_HEAD)
  const heads = [...text.slice(start, first).matchAll(HEAD_END)].map(({ index }) => start + index)
  const cuts = [...heads, ...cells.flatMap(({ start, end }) => [start, end])]
  return cuts.filter((cut, at) => cut > 0 && cut !== cuts[at - 1])
}

/** "Group A (n = 31)Group B (n = 31)", "P valueSex", "NDrug", "scores.Drug", "pη2": one head ends and another begins. */
const HEAD_END =
  /(?<=[\p{Ll})\]\d])(?=\p{Lu}[\p{Ll} ])|(?<=\p{Ll}{3}|\))(?=\p{Lu}{2})|(?<=[\p{Ll})]N)(?=\p{Lu}\p{Ll})|(?<=\p{Ll}{3}\.)(?=\p{Lu}\p{Ll})|(?<=\sp)(?=[ηƞ])/gu

function spansBetween(cuts: readonly number[], length: number): { start: number; end: number }[] {
  return [0, ...cuts].map((start, at) => ({ start, end: cuts[at] ?? length }))
}

/** The end of the lines above a block that begins in the middle of a table: its title and head. */
function linesAbove(blocks: readonly Block[], block: Block): FlatText | undefined {
  const lines: FlatText[] = []
  for (let at = block.index - 1; at >= block.index - MOST_LINES; at--) {
    const line = blocks[at]
    if (line?.section !== block.section || !CAN_LEAD.has(line.kind)) return undefined
    const { length } = line.flat.text
    const from = Math.max(0, length - LONGEST_HEAD)
    const title = lastTitle(line.flat.text.slice(from))
    if (title !== undefined) return joined([partOf(line.flat, from + title, length), ...lines])
    if (from > 0) return undefined
    lines.unshift(line.flat)
  }
  return undefined
}

/** Where the title and the head of a table begin whose rows stand in the lines below. */
export function headAtEnd({ blocks }: Document, { index, flat }: Block): number | undefined {
  const from = Math.max(0, flat.text.length - LONGEST_HEAD)
  const title = flat.text.includes('Table', from) ? lastTitle(flat.text.slice(from)) : undefined
  if (title === undefined) return undefined
  for (const below of blocks.slice(index + 1, index + 1 + MOST_LINES)) {
    const { text } = below.flat
    const first = firstCell(text, isGlued(text))
    if (first === undefined) continue
    const isHead = first < LONGEST_START && linesAbove(blocks, below) !== undefined
    return isHead ? from + title : undefined
  }
  return undefined
}

const CAN_LEAD: ReadonlySet<Block['kind']> = new Set(['paragraph', 'heading'])
const LONGEST_HEAD = 800
const MOST_LINES = 6
