import type { MarkupElement, MarkupNode } from './tree.js'

/** Whether a node is an element, of one of these names if any are given. */
export function isElement(node: MarkupNode, ...names: readonly string[]): node is MarkupElement {
  return node.type === 'element' && (names.length === 0 || names.includes(node.name))
}

/** The children of an element that are elements, of one of these names if any are given. */
export function childrenOf(element: MarkupElement, ...names: readonly string[]): MarkupElement[] {
  return element.children.filter((node) => isElement(node, ...names))
}

/** The first child element of a name. */
export function childOf(element: MarkupElement, name: string): MarkupElement | undefined {
  return element.children.find((node): node is MarkupElement => isElement(node, name))
}

/** All elements of these names below an element, in document order, those within each other too. */
export function descendantsOf(
  element: MarkupElement,
  ...names: readonly string[]
): MarkupElement[] {
  const found: MarkupElement[] = []
  collectNamed(element, new Set(names), found)
  return found
}

function collectNamed(
  { children }: MarkupElement,
  names: ReadonlySet<string>,
  found: MarkupElement[],
): void {
  for (const child of children) {
    if (child.type === 'text') continue
    if (names.has(child.name)) found.push(child)
    collectNamed(child, names, found)
  }
}

/** The first such element in document order. */
export function descendantOf(
  element: MarkupElement,
  ...names: readonly string[]
): MarkupElement | undefined {
  for (const child of element.children) {
    if (child.type === 'text') continue
    const found = names.includes(child.name) ? child : descendantOf(child, ...names)
    if (found !== undefined) return found
  }
  return undefined
}

/** The words of an element and all in it, without regard to what they mean; white space as one space. */
export function textOf(element: MarkupElement): string {
  const parts: string[] = []
  collect(element, parts)
  return parts.join('').replace(/\s+/g, ' ').trim()
}

function collect(element: MarkupElement, parts: string[]): void {
  for (const node of element.children) {
    if (node.type === 'text') parts.push(node.text)
    else collect(node, parts)
  }
}
