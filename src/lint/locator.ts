import type { AddressedText } from '../document/document.js'
import { lastFrom } from '../document/last-from.js'
import { LineIndex } from '../document/line-index.js'
import type { FileAddress, Location, Place, Span } from '../document/place.js'

/** Turns places of one text into lines, columns and addresses; its lines are counted once. */
export class TextLocator {
  readonly #lines: LineIndex
  readonly #text: AddressedText

  constructor(text: AddressedText) {
    this.#lines = new LineIndex(text.text)
    this.#text = text
  }

  /** Where a span of the text stands in the file at a path. */
  locate(path: string, { start, end }: Span): Location {
    const address = this.#addressAt(start)
    return {
      path,
      start: this.#lines.position(start),
      end: this.#lines.position(end),
      ...(address && { address }),
      ...(this.#text.isRendering && { isRendering: true }),
    }
  }

  #addressAt(offset: number): FileAddress | undefined {
    const { addresses } = this.#text
    if (addresses === undefined) return undefined
    const found = addresses[lastFrom(addresses, offset, ({ start }) => start)]
    if (found === undefined) return undefined
    const { start: _start, ...address } = found
    return address
  }
}

/** Turns places of a run into locations; a source's lines are counted when first asked for. */
export class Locator {
  readonly #texts: ReadonlyMap<string, AddressedText>
  readonly #known = new Map<string, TextLocator>()

  constructor(texts: ReadonlyMap<string, AddressedText>) {
    this.#texts = texts
  }

  /**
   * Where a place stands in its file.
   *
   * @throws Error if the place's path is no source of the run.
   */
  locate(place: Place): Location {
    return this.#in(place.path).locate(place.path, place)
  }

  #in(path: string): TextLocator {
    const known = this.#known.get(path)
    if (known !== undefined) return known
    const text = this.#texts.get(path)
    if (text === undefined) throw new Error(`"${path}" is not a source of this run`)
    const locator = new TextLocator(text)
    this.#known.set(path, locator)
    return locator
  }
}
