import { FlatTextBuilder } from '../../document/flat-text-builder.js'
import type { FlatText } from '../../document/flat-text.js'
import { superscriptText } from '../superscript.js'
import { childrenOf } from './elements.js'
import type { MarkupElement, MarkupNode, MarkupText } from './tree.js'

/**
 * What an inline element does to the words around it: its words belong to them; it is left out; it
 * breaks the line; its words are raised, or its last part is (a power in MathML); its parts stand
 * over each other (a fraction).
 */
export type InlineRole = 'words' | 'nothing' | 'break' | 'raised' | 'power' | 'fraction'

/** The role of an element; `before` is the end of the text that it follows. */
export type InlineRoles = (element: MarkupElement, before: string) => InlineRole

/** The flat text of inline nodes. White space in a row counts as one space, as it is shown. */
export function flatten(
  nodes: readonly MarkupNode[],
  source: string,
  roleOf: InlineRoles,
): FlatText {
  const flat = new FlatTextBuilder(source)
  appendAll(flat, nodes, source, roleOf)
  return flat.build()
}

function appendAll(
  flat: FlatTextBuilder,
  nodes: readonly MarkupNode[],
  source: string,
  roleOf: InlineRoles,
): void {
  for (const node of nodes) {
    if (node.type === 'text') appendText(flat, node, source)
    else appendElement(flat, node, source, roleOf)
  }
}

function appendElement(
  flat: FlatTextBuilder,
  element: MarkupElement,
  source: string,
  roleOf: InlineRoles,
): void {
  const { children, start, end } = element
  switch (roleOf(element, flat.tail)) {
    case 'nothing':
      return
    case 'break':
      if (!endsOpen(flat.tail)) flat.replacement(' ', start, end)
      appendAll(flat, children, source, roleOf)
      return
    case 'raised':
      appendRaised(flat, children, source, roleOf)
      return
    case 'power': {
      const parts = childrenOf(element)
      appendAll(flat, parts.slice(0, -1), source, roleOf)
      appendRaised(flat, parts.slice(-1), source, roleOf)
      return
    }
    case 'fraction': {
      const [over, ...under] = childrenOf(element)
      if (over !== undefined) appendAll(flat, [over], source, roleOf)
      if (under[0] !== undefined) flat.replacement('/', under[0].start, under[0].start)
      appendAll(flat, under, source, roleOf)
      return
    }
    case 'words':
      appendAll(flat, children, source, roleOf)
  }
}

/** Adds what a superscript means: a power keeps its digits raised, a mark of a note is left out. */
function appendRaised(
  flat: FlatTextBuilder,
  nodes: readonly MarkupNode[],
  source: string,
  roleOf: InlineRoles,
): void {
  const printed = flatten(nodes, source, roleOf)
  const text = superscriptText(flat.tail, printed.text)
  const [first] = printed.pieces
  const last = printed.pieces.at(-1)
  if (first === undefined || last === undefined) return
  if (text === printed.text) appendAll(flat, nodes, source, roleOf)
  else flat.replacement(text, first.file, last.file + last.fileLength)
}

/** White space that is not shown as it stands. */
const folded = /[\t\n\f\r]| {2}/
const whiteSpace = /[ \t\n\f\r]+/g

function appendText(flat: FlatTextBuilder, { text, start, end }: MarkupText, source: string): void {
  if (end - start !== text.length || !source.startsWith(text, start)) {
    flat.replacement(text, start, end)
    return
  }
  if (!folded.test(text)) {
    flat.literal(text.startsWith(' ') && endsOpen(flat.tail) ? start + 1 : start, end)
    return
  }
  let from = 0
  for (const { 0: run, index } of text.matchAll(whiteSpace)) {
    if (index > from) flat.literal(start + from, start + index)
    from = index + run.length
    if (endsOpen(flat.tail)) continue
    if (run === ' ') flat.literal(start + index, start + from)
    else flat.replacement(' ', start + index, start + from)
  }
  if (from < text.length) flat.literal(start + from, end)
}

/** Whether white space behind a text would not be shown. */
function endsOpen(text: string): boolean {
  return text === '' || text.endsWith(' ')
}
