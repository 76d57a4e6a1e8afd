import { isTag, isText } from 'domhandler'
import { attributeOf, childOf, nameOf, TooDeep, type XmlElement } from '../archives/xml.js'
import type { Inline } from '../rendering/rendering.js'
import type { OdtStyles } from './styles.js'

/** What a paragraph holds: its text, the notes that it refers to, the text boxes anchored in it. */
export interface OdtContent {
  readonly inlines: Inline[]
  readonly notes: XmlElement[]
  readonly boxes: XmlElement[]
}

/** Comments, pictures, and the second line of glosses. */
const skipped: ReadonlySet<string> = new Set([
  'annotation', 'image', 'object', 'title', 'desc', 'ruby-text', 'plugin',
]) // prettier-ignore

/** Deeper than this no program nests spans. */
const maxDepth = 200

/** Adds what a paragraph holds to a content. */
export function readInlines(
  paragraph: XmlElement,
  content: OdtContent,
  styles: OdtStyles,
  isRaised = false,
  depth = 0,
): void {
  if (depth > maxDepth) throw new TooDeep()
  for (const node of paragraph.children) {
    if (isText(node)) content.inlines.push({ text: node.data.replace(/\s+/g, ' '), isRaised })
    if (!isTag(node)) continue
    const name = nameOf(node)
    if (name === 's' || name === 'tab' || name === 'line-break') content.inlines.push({ text: ' ' })
    else if (name === 'note') content.notes.push(node)
    else if (name === 'text-box') content.boxes.push(node)
    else if (!skipped.has(name)) {
      const style = name === 'span' ? attributeOf(node, 'style-name') : undefined
      if (styles.isHidden(style)) continue
      readInlines(node, content, styles, isRaised || styles.isRaised(style), depth + 1)
    }
  }
}

/** The paragraphs of a note, without the mark that stands for it. */
export function bodyOfNote(note: XmlElement): XmlElement | undefined {
  return childOf(note, 'note-body')
}
