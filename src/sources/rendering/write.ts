import { DocumentBuilder } from '../../document/document-builder.js'
import { isCaption } from '../caption.js'
import { readCuesOf } from '../cues.js'
import { mergeFacts } from '../facts.js'
import { layOut } from '../grid.js'
import { OpenList } from '../open-list.js'
import { flatOf, type Rendering } from './rendering.js'
import type { Block, Document, DocumentProblem } from '../../document/document.js'
import type { SourceFacts } from '../source.js'
import type { BlockDraft, Draft, HeadingDraft, TableDraft } from './draft.js'

/** What a parser found in a file without text of its own. */
export interface Drawn {
  readonly path: string
  readonly rendering: Rendering
  /** In reading order. */
  readonly drafts: readonly Draft[]
  /** What the format says of the file outright; what the text says of itself wins. */
  readonly facts: SourceFacts
  readonly problems?: readonly DocumentProblem[]
}

/** The document of all that was drawn from a file. */
export function documentOf({ path, rendering, drafts, facts, problems = [] }: Drawn): Document {
  const { text, addresses } = rendering
  const builder = new DocumentBuilder(path, text)
  new DraftWriter(builder, text).write(drafts)
  const cues = readCuesOf(builder.blocks)
  return builder.build(mergeFacts(facts, cues), problems, { addresses, isRendering: true })
}

/** The document of a file that could not be read at all. */
export function unreadDocument(path: string, message: string): Document {
  return new DocumentBuilder(path, '').build({}, [{ severity: 'error', message, offset: 0 }], {
    isRendering: true,
  })
}

class DraftWriter {
  readonly #builder: DocumentBuilder
  readonly #text: string
  /** What stands right above, if it may lead in to a list or name a table. */
  #above: Block | undefined
  #list: OpenList | undefined

  constructor(builder: DocumentBuilder, text: string) {
    this.#builder = builder
    this.#text = text
  }

  write(drafts: readonly Draft[]): void {
    for (const draft of drafts) {
      if (draft.type === 'table') this.#writeTable(draft)
      else this.#writeText(draft)
    }
  }

  #writeText(draft: HeadingDraft | BlockDraft): void {
    const flat = flatOf(this.#text, draft.runs)
    if (flat.text === '') return
    if (draft.type === 'list-item') {
      const depth = draft.depth ?? 0
      this.#list ??= new OpenList(this.#above?.kind === 'paragraph' ? this.#above : undefined)
      this.#list.add(this.#builder.block('list-item', flat, this.#list.leadAt(depth)), depth)
      this.#above = undefined
      return
    }
    this.#list = undefined
    this.#above =
      draft.type === 'heading'
        ? this.#builder.heading(flat, draft.level)
        : this.#builder.block(draft.type, flat)
  }

  #writeTable({ rows }: TableDraft): void {
    const {
      rows: grid,
      headerRows,
      spans,
    } = layOut(
      rows.map((row) =>
        row.map(({ runs, ...cell }) => ({ text: flatOf(this.#text, runs), ...cell })),
      ),
    )
    const caption = this.#above
    this.#builder.table(
      grid,
      headerRows,
      caption !== undefined && isCaption(caption) ? caption : undefined,
      undefined,
      spans,
    )
    this.#list = undefined
    this.#above = undefined
  }
}
