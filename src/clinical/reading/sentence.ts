import type { FigureMention } from '../../claims/mentions/mention.js'
import { readFigures } from '../../claims/mentions/figures.js'
import type { Token } from '../../claims/tokens/token.js'
import type { Vocabulary } from '../../claims/vocabulary.js'
import type { Block } from '../../document/document.js'
import type { Span } from '../../document/place.js'
import type { Profile } from '../profile/profile.js'
import type { Marker } from './marker.js'
import { readMarkers } from './markers.js'
import { type MeasureMention, readMeasures } from './measure-mentions.js'
import { isPouredTable } from './poured-table.js'
import { readTokens } from './tokens.js'
import { withTraits } from './traits.js'

/** A sentence with everything that claims are bound from, in token order. */
export interface Sentence {
  readonly block: Block
  readonly span: Span
  readonly tokens: readonly Token[]
  readonly figures: readonly FigureMention[]
  readonly measures: readonly MeasureMention[]
  readonly markers: readonly Marker[]
  /** A table poured into a line: its words tell nothing of its figures. */
  readonly isPoured?: boolean
}

/** Reads one sentence of a block: tokens, terms, figures, measures, scope markers. */
export function readSentence(
  block: Block,
  span: Span,
  vocabulary: Vocabulary,
  profile: Profile,
): Sentence {
  const tokens = readTokens(block.flat.text, span, vocabulary, profile)
  const markers = withTraits(readMarkers(tokens, profile), tokens)
  const names = namePartsOf(markers)
  const figures = readFigures(tokens, (at) => names.has(at), { plusMinus: profile.plusMinus })
  if (isPouredTable(figures)) {
    return { block, span, tokens, figures, measures: [], markers: [], isPoured: true }
  }
  const measures = readMeasures(tokens)
  return { block, span, tokens, figures, measures, markers }
}

/** Reads the sentences of a block, each once, however many readers ask for it. */
export class SentenceReader {
  readonly #block: Block
  readonly #vocabulary: Vocabulary
  readonly #profile: Profile
  readonly #known = new Map<Span, Sentence>()

  constructor(block: Block, vocabulary: Vocabulary, profile: Profile) {
    this.#block = block
    this.#vocabulary = vocabulary
    this.#profile = profile
  }

  /** The sentence that stands at a span. */
  at(span: Span): Sentence {
    const known = this.#known.get(span)
    if (known !== undefined) return known
    const sentence = readSentence(this.#block, span, this.#vocabulary, this.#profile)
    this.#known.set(span, sentence)
    return sentence
  }
}

/** The tokens of markers: a number in one names a group; only a dose is a figure as well. */
function namePartsOf(markers: readonly Marker[]): ReadonlySet<number> {
  const parts = new Set<number>()
  for (const { dimension, from, to } of markers) {
    if (dimension === 'dose') continue
    for (let at = from; at < to; at++) parts.add(at)
  }
  return parts
}
