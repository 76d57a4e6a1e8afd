import { isHeadingShaped } from '../plain-text/headings.js'
import { textOf } from '../markup/elements.js'
import type { MarkupElement, MarkupNode } from '../markup/tree.js'

/** The level of a heading that is nothing but a bold line: below the title and its sections. */
export const boldLevel = 4

/** Whether a line is set in bold from end to end, and reads as a heading. */
export function isBoldHeading(nodes: readonly MarkupNode[]): boolean {
  if (!nodes.some((node) => node.type === 'element') || !nodes.every(isBold)) return false
  const text = nodes.map((node) => (node.type === 'text' ? node.text : textOf(node))).join('')
  return isHeadingShaped(text.replace(/\s+/g, ' ').trim())
}

/** Elements that may stand around bold words, or between them, and change nothing. */
const transparent: ReadonlySet<string> = new Set(['a', 'br', 'em', 'font', 'i', 'span', 'u'])

function isBold(node: MarkupNode): boolean {
  if (node.type === 'text') return node.text.trim() === ''
  if (node.name === 'b' || node.name === 'strong' || isSetBold(node)) return true
  return transparent.has(node.name) && node.children.every(isBold)
}

function isSetBold({ attributes }: MarkupElement): boolean {
  return /font-weight\s?:\s?(?:bold|[6-9]00)/i.test(attributes['style'] ?? '')
}
