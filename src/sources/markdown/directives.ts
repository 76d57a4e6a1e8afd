import type { Nodes, Root } from 'mdast'
import type { Directive } from '../../document/document.js'

/** The comments of a Markdown tree that speak to claimlint. What stands in code is no comment. */
export function directivesOf(root: Root, text: string): Directive[] {
  if (!text.includes('claimlint-')) return []
  const directives: Directive[] = []
  const open: Nodes[] = [root]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'html') {
      const start = node.position?.start.offset ?? 0
      directives.push(...directivesIn(text, start, node.position?.end.offset ?? start))
    } else if ('children' in node) {
      for (let index = node.children.length - 1; index >= 0; index--) {
        const child = node.children[index]
        if (child !== undefined) open.push(child)
      }
    }
  }
  return directives
}

/** Those between two offsets of HTML, which may hold several comments and tags besides. */
function directivesIn(text: string, from: number, to: number): Directive[] {
  const directives: Directive[] = []
  for (let start = text.indexOf('<!--', from); start >= 0 && start < to;) {
    const close = text.indexOf('-->', start + 4)
    if (close < 0 || close >= to) break
    const end = close + 3
    const words = text.slice(start + 4, close).trim()
    if (words.startsWith('claimlint-')) directives.push({ text: words, start, end })
    start = text.indexOf('<!--', end)
  }
  return directives
}
