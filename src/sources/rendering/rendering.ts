import type { Address } from '../../document/document.js'
import { FlatTextBuilder } from '../../document/flat-text-builder.js'
import type { FlatText } from '../../document/flat-text.js'
import type { FileAddress, Span } from '../../document/place.js'
import { superscriptText } from '../superscript.js'

/** A piece of text on a line, as the file shows it. */
export interface Inline {
  readonly text: string
  /** Raised above the line: a citation, a footnote mark, a power. */
  readonly isRaised?: boolean
  /** What is read in its stead: nothing for a hyphen that only broke a word at the line's end. */
  readonly reads?: string
}

/** A run of the drawn text, and how it is read. */
export interface Run extends Span, Omit<Inline, 'text'> {}

/**
 * The text drawn from a file that has none of its own (a PDF, a DOCX), line by line, and where in
 * the file each piece of it stands.
 *
 * @example
 * const rendering = new Rendering()
 * const runs = rendering.add([{ text: 'The ORR was 20.8%' }], { label: 'paragraph 1' })
 * flatOf(rendering.text, runs).text // 'The ORR was 20.8%'
 */
export class Rendering {
  readonly #parts: string[] = []
  readonly #addresses: Address[] = []
  #length = 0

  /** Adds what stands at one address, and the separator behind it; gives its runs. */
  add(inlines: readonly Inline[], { label, ...rest }: FileAddress, separator = '\n'): Run[] {
    this.#addresses.push({ start: this.#length, label, ...rest })
    const runs = inlines.map(({ text, ...how }) => {
      const start = this.#length
      this.#parts.push(text)
      this.#length += text.length
      return { start, end: this.#length, ...how }
    })
    this.#parts.push(separator)
    this.#length += separator.length
    return runs
  }

  /** How long the text is so far. */
  get length(): number {
    return this.#length
  }

  /** The text so far. It is put together anew: ask once, when all is added. */
  get text(): string {
    return this.#parts.join('')
  }

  /** Where in the file the parts of the text stand. */
  get addresses(): readonly Address[] {
    return this.#addresses
  }
}

/** The flat text of runs of the drawn text. Citations and footnote marks leave no digits behind. */
export function flatOf(text: string, runs: readonly Run[]): FlatText {
  const flat = new FlatTextBuilder(text)
  for (const { start, end, isRaised = false, reads } of runs) {
    const own = text.slice(start, end)
    const read = reads ?? (isRaised ? superscriptText(flat.text, own.trim()) : own)
    if (read === own) flat.literal(start, end)
    else flat.replacement(read, start, end)
  }
  return flat.build()
}
