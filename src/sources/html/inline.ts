import type { InlineRoles } from '../markup/flatten.js'
import { isShown } from './shown.js'

/** What HTML's inline elements, and those of MathML in it, do to the words around them. */
export const inlineRole: InlineRoles = (element) => {
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
