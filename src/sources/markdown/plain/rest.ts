import type { Point } from './line.js'
import type { Piece } from './pieces.js'
import type { Nodes, RootContent } from 'mdast'

/** A paragraph that stands for plain blocks in what the parser reads. */
const standIn = 'x\n\n'
const standInLines = 2

/** How far something stands in the file from where the parser sees it. */
interface Shift {
  readonly lines: number
  readonly offset: number
}

/** A piece in what the parser reads: up to where it goes there, and how far that is in the file. */
interface Placed {
  readonly piece: Piece
  readonly start: number
  readonly end: number
  readonly shift: Shift
}

/** What the parser has to read of a file, as one text: a part may define what another refers to. */
export class Rest {
  readonly #placed: Placed[] = []
  #text = ''

  constructor(text: string, pieces: readonly Piece[], end: Point) {
    let line = 1
    for (const [index, piece] of pieces.entries()) {
      const below = pieces[index + 1]?.start ?? end
      const start = this.#text.length
      const shift = { lines: piece.start.line - line, offset: piece.start.offset - start }
      if (piece.type === 'plain') {
        this.#text += standIn
        line += standInLines
      } else {
        this.#text += text.slice(piece.start.offset, below.offset)
        line += below.line - piece.start.line
      }
      this.#placed.push({ piece, start, end: this.#text.length, shift })
    }
  }

  get text(): string {
    return this.#text
  }

  /**
   * All nodes of the file, given those of the rest. Undefined if a stand-in is no paragraph of its
   * own: then something above it goes on in it, and so it does in what it stands for.
   */
  complete(nodes: readonly RootContent[]): RootContent[] | undefined {
    const complete: RootContent[] = []
    let next = 0
    for (const { piece, start, end, shift } of this.#placed) {
      if (piece.type === 'plain') {
        if (!isStandIn(nodes[next++], start)) return undefined
        for (const block of piece.blocks) complete.push(block)
        continue
      }
      for (
        let node = nodes[next];
        node !== undefined && startOf(node) < end;
        node = nodes[++next]
      ) {
        move(node, shift)
        complete.push(node)
      }
    }
    return next === nodes.length ? complete : undefined
  }
}

function isStandIn(node: RootContent | undefined, start: number): boolean {
  return node?.type === 'paragraph' && startOf(node) === start && endOf(node) === start + 1
}

function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0
}

function endOf(node: Nodes): number {
  return node.position?.end.offset ?? 0
}

/** Moves a node with all that it holds. Without recursion: emphasis may nest at any depth. */
function move(top: Nodes, { lines, offset }: Shift): void {
  const open = [top]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.position !== undefined) {
      for (const point of [node.position.start, node.position.end]) {
        point.line += lines
        point.offset = (point.offset ?? 0) + offset
      }
    }
    if ('children' in node) for (const child of node.children) open.push(child)
  }
}
