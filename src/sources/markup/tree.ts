import { Parser } from 'htmlparser2'
import type { DocumentProblem } from '../../document/document.js'
import type { Span } from '../../document/place.js'

/** A run of text between two tags, or what one character reference stands for. */
export interface MarkupText extends Span {
  readonly type: 'text'
  /** As it is read: a character reference decoded, the rest as it stands in the file. */
  readonly text: string
}

/** An element with its span in the file, tags included. */
export interface MarkupElement extends Span {
  readonly type: 'element'
  /** Of HTML in lower case; of XML as printed, prefix included. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly MarkupNode[]
}

export type MarkupNode = MarkupElement | MarkupText

/** A file's elements below a nameless root, and what kept some of them from being read. */
export interface MarkupTree {
  readonly root: MarkupElement
  readonly problem?: DocumentProblem
}

/** Bounds that no document of people comes near; what is beyond them is not read. */
export const limits = {
  /** Elements in each other. */
  depth: 1000,
  /** Elements and runs of text. */
  nodes: 400_000,
} as const

/**
 * Reads HTML as browsers do, closing what is left open, or XML. Nothing is fetched or expanded but
 * character references: an entity that XML does not know stays in the text. Comments and
 * processing instructions are left out.
 */
export function readMarkup(text: string, format: 'html' | 'xml'): MarkupTree {
  const builder = new TreeBuilder(text)
  const recognizeSelfClosing = format === 'xml' || XHTML.test(text.slice(0, 2000))
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        builder.open(name, attributes, parser.startIndex)
        if (builder.problem !== undefined) parser.pause()
      },
      onclosetag: (_, isImplied) => {
        builder.close(isImplied ? parser.startIndex : parser.endIndex + 1)
      },
      ontext: (data) => {
        builder.text(data, parser.startIndex, parser.endIndex + 1)
        if (builder.problem !== undefined) parser.pause()
      },
    },
    { xmlMode: format === 'xml', recognizeSelfClosing },
  )
  parser.write(text)
  const { root, problem } = builder
  if (problem !== undefined) return { root, problem }
  parser.end()
  return { root }
}

const XHTML = /xmlns\s?=\s?["']http:\/\/www\.w3\.org\/1999\/xhtml/

/** An element while it is read. */
type Growing = MarkupElement & { readonly children: MarkupNode[]; end: number }

class TreeBuilder {
  readonly root: Growing
  problem: DocumentProblem | undefined
  readonly #source: string
  readonly #open: Growing[]
  #nodes = 0

  constructor(source: string) {
    const end = source.length
    this.root = { type: 'element', name: '', attributes: {}, children: [], start: 0, end }
    this.#source = source
    this.#open = [this.root]
  }

  /** Opens an element; `from` may lie before it, in the white space of the tag that it follows. */
  open(name: string, attributes: Readonly<Record<string, string>>, from: number): void {
    const start = Math.max(from, this.#source.indexOf('<', from))
    const element: Growing = { type: 'element', name, attributes, children: [], start, end: start }
    this.#add(element)
    this.#open.push(element)
    if (this.#open.length > limits.depth) {
      this.#exceed(`elements nested in each other more than ${String(limits.depth)} deep`, start)
    }
  }

  close(end: number): void {
    const element = this.#open.length > 1 ? this.#open.pop() : undefined
    if (element !== undefined) element.end = end
  }

  /** Adds a run; `from` may lie before it, in the white space of the tag that it follows. */
  text(text: string, from: number, end: number): void {
    this.#add({ type: 'text', text, ...this.#spanOf(text, from, end) })
  }

  #spanOf(text: string, from: number, end: number): Span {
    const literal = end - text.length
    if (this.#source.startsWith(text, literal)) return { start: literal, end }
    if (this.#source.startsWith(CDATA, from)) {
      const start = from + CDATA.length
      return { start, end: start + text.length }
    }
    return { start: Math.max(from, this.#source.lastIndexOf('&', end - 1)), end }
  }

  #add(node: MarkupNode): void {
    this.#nodes++
    this.#open.at(-1)?.children.push(node)
    if (this.#nodes > limits.nodes) {
      this.#exceed(`more than ${String(limits.nodes)} elements and runs of text`, node.start)
    }
  }

  #exceed(reason: string, offset: number): void {
    for (const element of this.#open) element.end = Math.max(element.end, offset)
    const message = `The file has ${reason}: what follows was not read. Simplify it or split it.`
    this.problem ??= { severity: 'error', message, offset }
  }
}

const CDATA = '<![CDATA['
