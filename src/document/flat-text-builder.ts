import { type FlatText, partOf, type Piece } from './flat-text.js'

/**
 * White space that is not a plain space, and characters without width. As one class of plain ranges
 * it is looked for five times as fast as by \S and alternatives, and most text holds none.
 */
const special = /[\t-\r\u00A0\u00AD\u1680\u2000-\u200B\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF]/
const whiteSpace = /[^\S ]/g
const zeroWidth = /[\u00AD\u200B\u2060\uFEFF]/g
/** What has another length in the flat text than in the file. */
const shortened = /\r\n|[\u00AD\u200B\u2060\uFEFF]/g

const tailLength = 64

/**
 * Puts the text of a block together from runs of the file, in file order. White space becomes
 * plain spaces; soft hyphens and other characters without width are left out, since they break
 * words and figures in two.
 */
export class FlatTextBuilder {
  readonly #source: string
  readonly #pieces: Piece[] = []
  #text = ''
  #tail = ''

  constructor(source: string) {
    this.#source = source
  }

  /** The text so far. */
  get text(): string {
    return this.#text
  }

  /** The last characters so far, 64 at least if there are as many; cheap where `text` is long. */
  get tail(): string {
    return this.#tail
  }

  /** Adds the file's characters in [start, end) as they stand. */
  literal(start: number, end: number): this {
    const run = this.#source.slice(start, end)
    if (!special.test(run)) return this.#add(run, start, run.length)
    let from = 0
    for (const { 0: found, index } of run.matchAll(shortened)) {
      this.#add(spaced(run.slice(from, index)), start + from, index - from)
      this.#add(found === '\r\n' ? ' ' : '', start + index, found.length)
      from = index + found.length
    }
    return this.#add(spaced(run.slice(from)), start + from, run.length - from)
  }

  /** Adds a text that stands for the file's characters in [start, end): an entity, a break. */
  replacement(text: string, start: number, end: number): this {
    return this.#add(spaced(text.replace(zeroWidth, '')), start, end - start)
  }

  /** The text of all runs, trimmed of white space at both ends. */
  build(): FlatText {
    const text = this.#text.trim()
    if (text.length === this.#text.length) return { text, pieces: this.#pieces }
    const cut = this.#text.length - this.#text.trimStart().length
    return partOf({ text: this.#text, pieces: this.#pieces }, cut, cut + text.length)
  }

  #add(text: string, file: number, fileLength: number): this {
    if (text === '') return this
    const last = this.#pieces.at(-1)
    const piece = { flat: this.#text.length, file, length: text.length, fileLength }
    if (last !== undefined && continues(last, piece)) {
      const length = last.length + piece.length
      this.#pieces[this.#pieces.length - 1] = { ...last, length, fileLength: length }
    } else {
      this.#pieces.push(piece)
    }
    this.#text += text
    this.#tail = text.length < tailLength ? (this.#tail + text).slice(-tailLength) : text
    return this
  }
}

/** The flat text of one run of the file. */
export function flatTextOf(source: string, start: number, end: number): FlatText {
  return new FlatTextBuilder(source).literal(start, end).build()
}

/** The text with plain spaces for white space, character by character. */
function spaced(text: string): string {
  return text.replace(whiteSpace, ' ')
}

function continues(last: Piece, next: Piece): boolean {
  return (
    last.length === last.fileLength &&
    next.length === next.fileLength &&
    last.file + last.fileLength === next.file
  )
}
