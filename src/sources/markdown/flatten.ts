import { FlatTextBuilder } from '../../document/flat-text-builder.js'
import { appendText } from './append-text.js'
import { superscriptText } from '../superscript.js'
import type { FlatText } from '../../document/flat-text.js'
import type { Span } from '../../document/place.js'
import type { Html, InlineCode, PhrasingContent, Text } from 'mdast'

/** The flat text of inline nodes: emphasis and links give their words, the rest nothing. */
export function flatten(nodes: readonly PhrasingContent[], source: string): FlatText {
  const flat = new FlatTextBuilder(source)
  const leaves = leavesOf(nodes)
  for (let index = 0; index < leaves.length; index++) {
    const leaf = leaves[index]
    if (leaf === undefined) continue
    const raised =
      leaf.type === 'html' && /^<sup\b/i.test(leaf.value) ? raisedText(leaves, index) : []
    if (raised.length > 0) appendRaised(flat, source, raised)
    else appendLeaf(flat, source, leaf)
    index += raised.length
  }
  return flat.build()
}

/** All nodes without children, in order. Without recursion: emphasis may nest at any depth. */
function leavesOf(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const leaves: PhrasingContent[] = []
  const open = [...nodes].reverse()
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!('children' in node)) leaves.push(node)
    else
      for (let index = node.children.length - 1; index >= 0; index--) {
        const child = node.children[index]
        if (child !== undefined) open.push(child)
      }
  }
  return leaves
}

function appendLeaf(flat: FlatTextBuilder, source: string, leaf: PhrasingContent): void {
  const span = spanOf(leaf)
  if (leaf.type === 'text') appendText(flat, source, leaf.value, span)
  else if (leaf.type === 'inlineCode') appendCode(flat, source, leaf, span)
  else if (leaf.type === 'break' || isBreakTag(leaf)) flat.replacement(' ', span.start, span.end)
}

function isBreakTag(leaf: PhrasingContent): leaf is Html {
  return leaf.type === 'html' && /^<br\b/i.test(leaf.value)
}

/** The text nodes between a <sup> and its </sup>; empty if anything else stands between. */
function raisedText(leaves: readonly PhrasingContent[], open: number): Text[] {
  const texts: Text[] = []
  for (let index = open + 1; index < leaves.length; index++) {
    const leaf = leaves[index]
    if (leaf?.type === 'text') texts.push(leaf)
    else return leaf?.type === 'html' && /^<\/sup/i.test(leaf.value) ? texts : []
  }
  return []
}

function appendRaised(flat: FlatTextBuilder, source: string, texts: readonly Text[]): void {
  const before = flat.text
  for (const node of texts) {
    const text = superscriptText(before, node.value)
    const { start, end } = spanOf(node)
    if (text === node.value) appendText(flat, source, text, { start, end })
    else flat.replacement(text, start, end)
  }
}

/** Inline code stands between its backticks; where line breaks changed it, it maps as a whole. */
function appendCode(flat: FlatTextBuilder, source: string, code: InlineCode, span: Span): void {
  const at = source.slice(span.start, span.end).indexOf(code.value)
  const start = span.start + at
  if (at < 0) flat.replacement(code.value, span.start, span.end)
  else flat.literal(start, start + code.value.length)
}

/** Where a node stands in the file. */
function spanOf(node: PhrasingContent): Span {
  const start = node.position?.start.offset ?? 0
  return { start, end: node.position?.end.offset ?? start }
}
