import type { Document } from '../document/document.js'
import type { SourceFacts } from '../sources/source.js'
import type { Claim } from './claim.js'
import type { DeclaredFact, DeclaredReading } from './declared-fact.js'
import type { ClaimKind } from './kinds.js'
import type { SetAside } from './set-aside.js'
import type { Vocabulary } from './vocabulary.js'

/** Reads one document and yields its claims, in reading order. Knows nothing of other sources. */
export interface Extractor {
  readonly id: string
  /** The kinds it can yield; it is not run where no check reads any of them. */
  readonly emits: readonly ClaimKind[]
  /** What the document's words tell of the source itself (its kind, its dates). */
  facts?(document: Document): SourceFacts
  extract(document: Document, context: ExtractorContext): Iterable<Claim>
  /**
   * The numbers that it knows to be no claims, for those who list what was not read. Not called in
   * a run of checks.
   */
  setAside?(document: Document, context: ExtractorContext): Iterable<SetAside>
  /**
   * Reads a fact that the configuration declares (`expect`). Of several extractors that can, the
   * first one whose reading has claims is taken.
   */
  declared?(fact: DeclaredFact, context: ExtractorContext): DeclaredReading
}

export interface ExtractorContext {
  /** The facts of the source after front matter, cues and configuration. */
  readonly facts: SourceFacts
  /** All terms of the run: the packs' and the configuration's, compiled once. */
  readonly vocabulary: Vocabulary
}

/** Types an extractor; returns it unchanged. */
export function defineExtractor(extractor: Extractor): Extractor {
  return extractor
}
