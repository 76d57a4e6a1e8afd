import type { BindingRule } from './binding-rule.js'
import type { Place } from '../document/place.js'
import type { Standing } from '../document/standing.js'
import type { ClaimKind, ClaimKinds } from './kinds.js'
import type { Scope } from './scope.js'

/**
 * One assertion of a source: *subject · measure · scope = value*, made at a place. Claims are
 * plain data: checks read them, and the words around them, but never a document.
 *
 * @example
 * "In the 12-mg/kg arm (n = 24) the ORR was 20.8% (95% CI, 7.1%-42.2%)" holds a `proportion`:
 * measure `objective-response-rate`, scope `{ dose: 12 mg/kg }`, value 20.8 % with its interval.
 */
export type Claim<K extends ClaimKind = ClaimKind> = { [P in K]: ClaimOf<P> }[K]

interface ClaimOf<K extends ClaimKind> {
  readonly kind: K
  /** What the claim is about, where the text tells; claims without subject never meet across sources. */
  readonly subject?: Subject
  readonly measure: Measure
  readonly scope: Scope
  readonly value: ClaimKinds[K]
  readonly place: Place
  /** What the passage is to its document; absent in its body. The engine finds it, not extractors. */
  readonly standing?: Standing
}

/** A drug, a trial, a company. Names that the corpus declares equal share one `key`. */
export interface Subject {
  readonly key: string
  /** As the document writes it. */
  readonly name: string
  /** Whether the sentence names it, or it is what the section or the document is about. */
  readonly origin: 'stated' | 'inherited'
  /** How it was bound, for those who ask why. */
  readonly rule?: BindingRule
}

/** What is claimed of the subject. */
export interface Measure {
  /** The vocabulary's name for it; absent where the text names nothing that the vocabulary knows. */
  readonly key?: string
  /** In a reader's words: "objective response rate". */
  readonly label: string
  /** What sort of quantity it is (`proportion`, `survival-rate`, `time`, `ratio`…): guards read it. */
  readonly nature?: string
  /** How it was bound, for those who ask why. */
  readonly rule?: BindingRule
}
