import type { InlineRole, InlineRoles } from '../markup/flatten.js'
import type { MarkupElement } from '../markup/tree.js'
import { isShown } from './shown.js'
import { RAISED } from './style-sheet.js'

/**
 * What HTML's inline elements, and those of MathML in it, do to the words around them, on a page whose
 * style sheets raise these classes above the line.
 */
export function inlineRoles(raised: ReadonlySet<string>): InlineRoles {
  return (element) => {
    const role = roleOf(element)
    return role === 'words' && isRaised(element, raised) ? 'raised' : role
  }
}

function roleOf(element: MarkupElement): InlineRole {
  if (!isShown(element)) return 'nothing'
  switch (element.name) {
    case 'br':
    case 'hr':
      return 'break'
    case 'sup':
      return 'raised'
    case 'msup':
      return 'power'
    case 'mfrac':
      return 'fraction'
    default:
      return 'words'
  }
}

function isRaised({ attributes }: MarkupElement, raised: ReadonlySet<string>): boolean {
  const { style, class: classes } = attributes
  if (style !== undefined && RAISED.test(style)) return true
  if (classes === undefined || raised.size === 0) return false
  return classes.split(/\s+/).some((name) => raised.has(name))
}
