import type { MarkupElement } from '../markup/tree.js'
import { isBlock } from './block-names.js'
import { isShown } from './shown.js'

/** How much of what an element holds, as far as it is shown. */
export interface Measure {
  /** Characters, runs of text without the white space around them. */
  readonly text: number
  /** Those of them that stand in links to other pages. */
  readonly linked: number
  /** Whether a table with a digit in it stands there. */
  readonly holdsTable: boolean
  /** Whether an element that begins a new line stands there, or two line breaks in a row. */
  readonly isBroken: boolean
}

/** The measures of elements; of one that is not shown, nothing. */
export type Measures = (element: MarkupElement) => Measure

const nothing: Measure = { text: 0, linked: 0, holdsTable: false, isBroken: false }

/** Measures an element and all below it, in one pass. */
export function measure(root: MarkupElement): Measures {
  const measures = new Map<MarkupElement, Measure>()
  measureInto(measures, root, false)
  return (element) => measures.get(element) ?? nothing
}

function measureInto(
  measures: Map<MarkupElement, Measure>,
  element: MarkupElement,
  isLinked: boolean,
): Measure {
  if (!isShown(element)) return nothing
  const isInLink = isLinked || isLinkElsewhere(element)
  let text = 0
  let linked = 0
  let holdsTable = false
  let isBroken = false
  let breaks = 0
  for (const node of element.children) {
    if (node.type === 'text') {
      const length = node.text.trim().length
      text += length
      if (isInLink) linked += length
      if (length > 0) breaks = 0
      continue
    }
    const inner = measureInto(measures, node, isInLink)
    text += inner.text
    linked += inner.linked
    holdsTable ||= inner.holdsTable
    breaks = node.name === 'br' ? breaks + 1 : inner.text > 0 ? 0 : breaks
    isBroken ||= inner.isBroken || isBlock(node.name) || breaks > 1
  }
  holdsTable ||= element.name === 'table' && holdsDigit(element)
  const measured: Measure = { text, linked, holdsTable, isBroken }
  measures.set(element, measured)
  return measured
}

function isLinkElsewhere({ name, attributes }: MarkupElement): boolean {
  return name === 'a' && attributes['href'] !== undefined && !attributes['href'].startsWith('#')
}

function holdsDigit(element: MarkupElement): boolean {
  return element.children.some((node) =>
    node.type === 'text' ? /\d/.test(node.text) : isShown(node) && holdsDigit(node),
  )
}

/** The share of an element's text that stands in links to other pages. */
export function linkShare({ text, linked }: Measure): number {
  return text === 0 ? 0 : linked / text
}
