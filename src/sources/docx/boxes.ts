import { childOf, childrenOf, nameOf, type XmlElement } from '../archives/xml.js'

/**
 * The contents of the text boxes in a drawing. A drawing that is given in two forms, for new and
 * for old programs, is read in the first.
 */
export function boxesIn(drawing: XmlElement): XmlElement[] {
  const boxes: XmlElement[] = []
  const open = [drawing]
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    if (nameOf(element) === 'txbxContent') {
      boxes.push(element)
      continue
    }
    const choice = nameOf(element) === 'AlternateContent' ? childOf(element, 'Choice') : undefined
    open.push(...(choice === undefined ? childrenOf(element) : [choice]).reverse())
  }
  return boxes
}
