import { lastFrom } from './last-from.js'
import type { Span } from './place.js'

/**
 * A block's text with inline markup gone, entities decoded, and every white space character
 * (soft line break, no-break space, thin space, tab) a plain space, with the way back to the file.
 */
export interface FlatText {
  readonly text: string
  /** In rising order of `flat`, without gaps. */
  readonly pieces: readonly Piece[]
}

/** A run of flat text and the run of the file that it came from. */
export interface Piece {
  readonly flat: number
  readonly file: number
  /** Length in the flat text. */
  readonly length: number
  /** Length in the file; differs from `length` only for an entity, an escape or a line break. */
  readonly fileLength: number
}

/** The file's range for the flat range [start, end); both ends fall on whole characters of the file. */
export function spanInFile(flat: FlatText, start: number, end: number): Span {
  const first = pieceAt(flat.pieces, start)
  const last = pieceAt(flat.pieces, Math.max(start, end - 1))
  if (first === undefined || last === undefined) return { start: 0, end: 0 }
  return { start: fileStart(first, start), end: fileEnd(last, end) }
}

function fileStart(piece: Piece, index: number): number {
  return piece.length === piece.fileLength ? piece.file + (index - piece.flat) : piece.file
}

function fileEnd(piece: Piece, index: number): number {
  return piece.length === piece.fileLength
    ? piece.file + (index - piece.flat)
    : piece.file + piece.fileLength
}

function pieceAt(pieces: readonly Piece[], index: number): Piece | undefined {
  return pieces[lastFrom(pieces, index, ({ flat }) => flat)]
}

/** The part [start, end) of a flat text. */
export function partOf({ text, pieces }: FlatText, start: number, end: number): FlatText {
  return { text: text.slice(start, end), pieces: piecesWithin(pieces, start, end) }
}

/** Several parts of one flat text in a row, with a space between two. */
export function partsJoined(flat: FlatText, spans: readonly Span[]): FlatText {
  return joined(spans.map(({ start, end }) => partOf(flat, start, end)))
}

/** Several flat texts of one file in a row, with a space between two, or nothing. */
export function joined(flats: readonly FlatText[], separator: ' ' | '' = ' '): FlatText {
  let text = ''
  const pieces: Piece[] = []
  for (const part of flats) {
    if (text !== '' && separator !== '') {
      const file = spanInFile(part, 0, 0).start
      pieces.push({ flat: text.length, file, length: 1, fileLength: 0 })
      text += separator
    }
    for (const piece of part.pieces) pieces.push({ ...piece, flat: piece.flat + text.length })
    text += part.text
  }
  return { text, pieces }
}

function piecesWithin(pieces: readonly Piece[], start: number, end: number): Piece[] {
  const within: Piece[] = []
  for (
    let at = Math.max(
      0,
      lastFrom(pieces, start, ({ flat }) => flat),
    );
    ;
    at++
  ) {
    const piece = pieces[at]
    if (piece === undefined || piece.flat >= end) return within
    const from = Math.max(piece.flat, start)
    const length = Math.min(piece.flat + piece.length, end) - from
    if (length <= 0) continue
    const isPlain = piece.length === piece.fileLength
    within.push({
      flat: from - start,
      file: isPlain ? piece.file + from - piece.flat : piece.file,
      length,
      fileLength: isPlain ? length : piece.fileLength,
    })
  }
}
