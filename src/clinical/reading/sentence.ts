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
import { readTokens } from './tokens.js'

/** A sentence with everything that claims are bound from, in token order. */
export interface Sentence {
  readonly block: Block
  readonly span: Span
  readonly tokens: readonly Token[]
  readonly figures: readonly FigureMention[]
  readonly measures: readonly MeasureMention[]
  readonly markers: readonly Marker[]
}

/** Reads one sentence of a block: tokens, terms, figures, measures, scope markers. */
export function readSentence(
  block: Block,
  span: Span,
  vocabulary: Vocabulary,
  profile: Profile,
): Sentence {
  const tokens = readTokens(block.flat.text, span, vocabulary, profile)
  const markers = readMarkers(tokens, profile)
  const figures = readFigures(tokens, (at) => isNamePart(markers, at))
  const measures = readMeasures(tokens)
  return { block, span, tokens, figures, measures, markers }
}

/** A number in a marker names a group; only a dose is a figure as well. */
function isNamePart(markers: readonly Marker[], at: number): boolean {
  return markers.some(({ dimension, from, to }) => dimension !== 'dose' && at >= from && at < to)
}
