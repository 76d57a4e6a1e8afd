import { lastFrom } from './last-from.js'
import type { Position } from './place.js'

/**
 * Turns offsets of a text into lines and columns. A line ends with `\n`, `\r\n` or a lone `\r`;
 * columns count UTF-16 code units from 1. An offset outside of the text counts as its nearest end.
 */
export class LineIndex {
  readonly #starts: readonly number[]
  readonly #length: number

  constructor(text: string) {
    this.#starts = lineStarts(text)
    this.#length = text.length
  }

  /** The line and column of an offset. */
  position(offset: number): Position {
    const inside = Math.min(Math.max(offset, 0), this.#length)
    const line = lastFrom(this.#starts, inside, (start) => start)
    return { line: line + 1, column: inside - (this.#starts[line] ?? 0) + 1, offset: inside }
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  const ends = /\r\n?|\n/g
  while (ends.test(text)) starts.push(ends.lastIndex)
  return starts
}
