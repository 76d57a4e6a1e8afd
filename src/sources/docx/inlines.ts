import { isTag } from 'domhandler'
import type { Inline } from '../rendering/rendering.js'
import { boxesIn } from './boxes.js'
import { Fields } from './fields.js'
import type { Styles } from './styles.js'
import { symbolOf, withSymbols } from './symbols.js'
import {
  attributeOf,
  childOf,
  childrenOf,
  isOn,
  nameOf,
  textOf,
  TooDeep,
  valueOf,
  type XmlElement,
} from '../archives/xml.js'

/** A footnote or endnote that a text refers to. */
export interface NoteReference {
  readonly type: 'footnote' | 'endnote'
  readonly id: string
}

/** What a paragraph holds. */
export interface ParagraphContent {
  readonly inlines: Inline[]
  readonly notes: NoteReference[]
  /** The text boxes that are anchored in it. */
  readonly boxes: XmlElement[]
  /** Whether all of its text is bold by its own runs. */
  isBold: boolean
}

/** A content to which nothing is added yet. */
export function emptyContent(): ParagraphContent {
  return { inlines: [], notes: [], boxes: [], isBold: true }
}

/** Deeper than this no program nests; the reader would run out of stack. */
const maxDepth = 300

/** What was taken out under revision marks, and what says only how the text looks. */
const skipped: ReadonlySet<string> = new Set([
  'del', 'moveFrom', 'delText', 'delInstrText', 'rPr', 'pPr', 'rt', 'annotation', 'commentReference',
  'sdtPr', 'sdtEndPr', 'tcPr', 'tblPr', 'trPr',
]) // prettier-ignore

/** Reads the runs of paragraphs. A field may reach over several of them. */
export class InlineReader {
  readonly #styles: Styles
  readonly #fields = new Fields()

  constructor(styles: Styles) {
    this.#styles = styles
  }

  /** Adds what a paragraph holds, as it stands with all revisions accepted. */
  read(paragraph: XmlElement, content: ParagraphContent): void {
    for (const child of childrenOf(paragraph)) this.#visit(child, content, plainRun, 0)
  }

  #visit(element: XmlElement, content: ParagraphContent, run: RunLook, depth: number): void {
    if (depth > maxDepth) throw new TooDeep()
    const name = nameOf(element)
    if (skipped.has(name)) return
    const leaf = this.#leafText(element, name)
    if (leaf !== undefined) {
      this.#add(leaf, content, run)
      return
    }
    switch (name) {
      case 'fldChar':
        this.#fields.mark(attributeOf(element, 'fldCharType'))
        return
      case 'instrText':
        this.#fields.instruct(textOf(element))
        return
      case 'footnoteReference':
      case 'endnoteReference':
        content.notes.push({
          type: name === 'footnoteReference' ? 'footnote' : 'endnote',
          id: attributeOf(element, 'id') ?? '',
        })
        return
      case 'AlternateContent':
      case 'drawing':
      case 'pict':
      case 'object':
        content.boxes.push(...boxesIn(element))
        return
      case 'fldSimple':
        this.#fields.open(attributeOf(element, 'instr') ?? '')
        this.#visitChildren(element, content, run, depth)
        this.#fields.close()
        return
      case 'r':
        this.#visitChildren(element, content, this.#lookOf(element, run), depth)
        return
      case 'sup':
        this.#visitChildren(element, content, { ...run, isRaised: true }, depth)
        return
      case 'f':
        this.#visitFraction(element, content, run, depth)
        return
      default:
        this.#visitChildren(element, content, run, depth)
    }
  }

  #visitChildren(
    element: XmlElement,
    content: ParagraphContent,
    run: RunLook,
    depth: number,
  ): void {
    for (const child of element.children) {
      if (isTag(child)) this.#visit(child, content, run, depth + 1)
    }
  }

  /** A fraction of an equation, as it is written in one line. */
  #visitFraction(
    element: XmlElement,
    content: ParagraphContent,
    run: RunLook,
    depth: number,
  ): void {
    const [above, below] = [childOf(element, 'num'), childOf(element, 'den')]
    if (above !== undefined) this.#visit(above, content, run, depth + 1)
    this.#add('/', content, run)
    if (below !== undefined) this.#visit(below, content, run, depth + 1)
  }

  /** The text that an element stands for by itself; undefined for one that holds others. */
  #leafText(element: XmlElement, name: string): string | undefined {
    switch (name) {
      case 't':
        return withSymbols(textOf(element))
      case 'tab':
      case 'ptab':
      case 'br':
      case 'cr':
        return ' '
      case 'noBreakHyphen':
        return '-'
      case 'sym':
        return symbolOf(Number.parseInt(attributeOf(element, 'char') ?? '0', 16))
      default:
        return undefined
    }
  }

  #add(text: string, content: ParagraphContent, { isRaised, isBold, isHidden }: RunLook): void {
    if (text === '' || isHidden || !this.#fields.isShown) return
    if (text.trim() !== '') content.isBold &&= isBold
    const reads = this.#fields.isCitation ? { reads: '' } : {}
    content.inlines.push({ text, ...(isRaised && { isRaised }), ...reads })
  }

  #lookOf(run: XmlElement, around: RunLook): RunLook {
    const properties = childOf(run, 'rPr')
    if (properties === undefined) return around
    return {
      isRaised:
        around.isRaised ||
        valueOf(properties, 'vertAlign') === 'superscript' ||
        // Raised by half points without the property that says so, and set smaller.
        Number(valueOf(properties, 'position') ?? 0) >= 4 ||
        this.#styles.isRaised(valueOf(properties, 'rStyle')),
      isBold: isOn(properties, 'b'),
      isHidden: isOn(properties, 'vanish') || isOn(properties, 'webHidden'),
    }
  }
}

/** How the text of a run looks, as far as it changes what is read. */
interface RunLook {
  readonly isRaised: boolean
  readonly isBold: boolean
  readonly isHidden: boolean
}

const plainRun: RunLook = { isRaised: false, isBold: false, isHidden: false }
