import { descendantsOf, textOf } from '../markup/elements.js'
import type { MarkupElement } from '../markup/tree.js'

/**
 * The classes that the style sheets within a page raise above the line, as programs write them that
 * save their own formats as pages: `.c5{vertical-align:super}`.
 */
export function raisedClasses(root: MarkupElement): ReadonlySet<string> {
  const classes = descendantsOf(root, 'style').flatMap((sheet) =>
    textOf(sheet)
      .split('}')
      .flatMap((rule) => {
        const [selector = '', declarations = ''] = rule.split('{')
        return RAISED.test(declarations) ? namesIn(selector) : []
      }),
  )
  return new Set(classes)
}

/** The declaration that raises text above the line. */
export const RAISED = /vertical-align\s?:\s?super/i

/** The classes that a selector asks for: ".a, span.b" has two. */
function namesIn(selector: string): string[] {
  return [...selector.matchAll(/\.([\w-]+)(?=\s*(?:,|$))/g)].map(([, name = '']) => name)
}
