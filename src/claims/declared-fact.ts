import type { Block, Document } from '../document/document.js'
import type { Span } from '../document/place.js'
import type { Claim } from './claim.js'

/** A fact that a project states in its configuration, as written there. */
export interface DeclaredFact {
  /** What it is about. */
  readonly subject: string
  /** What is claimed of the subject: a key of the vocabulary, or words. */
  readonly measure: string
  /** For whom, when and how: values by dimension, as a document would print them. */
  readonly scope: Readonly<Record<string, string>>
  /** Holds the block. */
  readonly document: Document
  /** A line that has the value in it. */
  readonly block: Block
  /** The value in the block's text, as it would be printed. */
  readonly value: Span
}

/** The claims that a declared fact makes, or what keeps it from being one. */
export type DeclaredReading =
  | { readonly claims: readonly [Claim, ...Claim[]] }
  | {
      /** The key at fault: `measure`, `scope.dose`, `value`. */
      readonly key: string
      /** What is wrong with it, and what would be right. */
      readonly problem: string
    }
