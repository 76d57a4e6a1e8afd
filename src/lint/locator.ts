import { LineIndex } from '../document/line-index.js'
import type { Location, Place } from '../document/place.js'

/** Turns places into lines and columns; a source's lines are counted when first asked for. */
export class Locator {
  readonly #texts: ReadonlyMap<string, string>
  readonly #lines = new Map<string, LineIndex>()

  constructor(texts: ReadonlyMap<string, string>) {
    this.#texts = texts
  }

  /**
   * Where a place stands in its file.
   *
   * @throws Error if the place's path is no source of the run.
   */
  locate(place: Place): Location {
    const lines = this.#linesOf(place.path)
    return {
      path: place.path,
      start: lines.position(place.start),
      end: lines.position(place.end),
    }
  }

  #linesOf(path: string): LineIndex {
    const known = this.#lines.get(path)
    if (known !== undefined) return known
    const text = this.#texts.get(path)
    if (text === undefined) throw new Error(`"${path}" is not a source of this run`)
    const lines = new LineIndex(text)
    this.#lines.set(path, lines)
    return lines
  }
}
