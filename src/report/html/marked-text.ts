import type { Span } from '../../document/place.js'
import { type Markup, markup, nothing, trusted } from './markup.js'
import type { ClaimModel, NumberedFinding, NumberedPlace } from './report-model.js'

/** A place of a finding in the text of its source. */
export interface FoundPlace {
  readonly finding: NumberedFinding
  readonly place: NumberedPlace
}

interface ClaimMark extends Span {
  readonly claim: ClaimModel
}

interface FindingMark extends Span {
  readonly found: FoundPlace
}

type Mark = ClaimMark | FindingMark

/** A stretch of a line, the marks that cover it, and those of them that begin with it. */
interface Piece extends Span {
  readonly marks: readonly Mark[]
  readonly begun: readonly Mark[]
}

/** The text of a source line by line, with its claims and the places of findings marked. */
export function markedText(
  text: string,
  claims: readonly ClaimModel[],
  places: readonly FoundPlace[],
): Markup {
  const marks = new MarksAlong(marksOf(claims, places))
  const lines = linesOf(text).map((line, index) => {
    const pieces = marks.piecesOf(line).map((piece) => markedPiece(text, piece))
    return markup`<div class="line" data-line="${index + 1}">${pieces}</div>\n`
  })
  return markup`<div class="text">${lines}</div>`
}

function marksOf(claims: readonly ClaimModel[], places: readonly FoundPlace[]): readonly Mark[] {
  const ofClaims = claims.map((claim): Mark => {
    const { start, end } = claim.claim.place
    return { start, end, claim }
  })
  const ofFindings = places.map((found): Mark => {
    const { start, end } = found.place.location
    return { start: start.offset, end: end.offset, found }
  })
  return [...ofFindings, ...ofClaims].sort((a, b) => a.start - b.start || b.end - a.end)
}

/** The lines of a text, without the characters that end them. */
function linesOf(text: string): Span[] {
  const lines: Span[] = []
  let start = 0
  for (const match of text.matchAll(/\r\n?|\n/g)) {
    lines.push({ start, end: match.index })
    start = match.index + match[0].length
  }
  return start < text.length ? [...lines, { start, end: text.length }] : lines
}

/** Goes along a text once, from line to line, and knows which marks are open. */
class MarksAlong {
  readonly #marks: readonly Mark[]
  #next = 0
  #open: readonly Mark[] = []

  /** The marks come by their start. */
  constructor(marks: readonly Mark[]) {
    this.#marks = marks
  }

  piecesOf(line: Span): Piece[] {
    const pieces: Piece[] = []
    let start = line.start
    while (start < line.end) {
      const begun = this.#begin(start)
      this.#open = [...this.#open, ...begun].filter((mark) => mark.end > start)
      const end = this.#endOfPiece(line.end)
      pieces.push({ start, end, marks: this.#open, begun })
      start = end
    }
    return pieces
  }

  /** What begins here, and what began where there was nothing to show: at the end of a line. */
  #begin(start: number): readonly Mark[] {
    const first = this.#next
    while ((this.#marks[this.#next]?.start ?? Infinity) <= start) this.#next += 1
    return this.#marks.slice(first, this.#next)
  }

  #endOfPiece(lineEnd: number): number {
    const next = this.#marks[this.#next]?.start ?? Infinity
    return this.#open.reduce((end, mark) => Math.min(end, mark.end), Math.min(next, lineEnd))
  }
}

/** The shortest claim is the link of its words; whatever else begins here can be jumped to. */
function markedPiece(text: string, { start, end, marks, begun }: Piece): Markup {
  const words = plainText(text.slice(start, end))
  const claim = marks.findLast((mark) => 'claim' in mark)
  const linked = claim === undefined ? words : claimLink(words, claim, begun.includes(claim))
  const targets = begun.map((mark) => {
    if ('found' in mark) return numberLink(mark.found)
    return mark === claim ? nothing : markup`<span id="${mark.claim.anchor}"></span>`
  })
  const [gravest] = marks
    .flatMap((mark) => ('found' in mark ? [mark.found.finding] : []))
    .sort((a, b) => a.number - b.number)
  if (gravest === undefined) return markup`${targets}${linked}`
  return markup`${targets}<mark class="${gravest.finding.severity}">${linked}</mark>`
}

function claimLink(words: Markup, { claim }: ClaimMark, isStart: boolean): Markup {
  const id = isStart ? markup`id="${claim.anchor}"` : markup`tabindex="-1"`
  return markup`<a class="claim ${claim.state}" ${id} href="#${claim.row}">${words}</a>`
}

function numberLink({ finding: { number, finding }, place }: FoundPlace): Markup {
  const label = `Finding ${number}, ${finding.severity}: ${finding.message}`
  return markup`<a
    class="number ${finding.severity}"
    id="${place.anchor}"
    href="#finding-${number}"
    aria-label="${label}"
  >${number}</a>`
}

/** Tabs stay tabs; all else that cannot be seen is shown. */
function plainText(text: string): Markup {
  return trusted(
    text
      .split('\t')
      .map((part) => markup`${part}`.text)
      .join('\t'),
  )
}
