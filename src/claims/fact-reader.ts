import type { Claim } from './claim.js'
import type { ClaimKind } from './kinds.js'

/** One fact, and what each source says of it. */
export interface AlignedFact {
  /**
   * How the sources stand to each other: they agree; they cannot all be right; they differ for a
   * reason that the text gives (another dose, another data cutoff); they differ, and whether they
   * speak of one group is not said (`open`); or one source alone states it.
   */
  readonly standing: 'agreed' | 'conflicting' | 'explained' | 'open' | 'alone'
  /** All claims of the fact, by source, in the order in which they were given. */
  readonly claims: readonly [Claim, ...Claim[]]
  /** Why the claims were taken for one fact, or why they are not. */
  readonly why: readonly string[]
}

interface FactKinds {
  /** The kinds of claim that facts are made of. */
  readonly kinds: readonly ClaimKind[]
  /** Further kinds that people ask after, though no claim of them is held against another. */
  readonly otherKinds?: readonly ClaimKind[]
  /**
   * What a claim is of beside its subject, equal for claims that can be held against each other;
   * nothing where no other can.
   */
  factOf(claim: Claim): string | undefined
  /** What is measured, in words; by default the label of the measure. */
  nameOf?(claim: Claim): string
}

/** Facts whose claims agree or do not, two by two. */
export interface PlainFactReader extends FactKinds {
  /** Whether two claims of one fact can both be true. */
  agree(a: Claim, b: Claim): boolean
}

/** Facts that take more than that to be told. */
export interface AligningFactReader extends FactKinds {
  /** Sets claims of several sources side by side; those without a subject are left out. */
  align(claims: readonly Claim[]): readonly AlignedFact[]
}

/**
 * How the claims of a plugin make facts, for `compare`, `trace` and the reports that set sources side
 * by side.
 *
 * @example
 * const facts: FactReader = {
 *   kinds: ['revenue'],
 *   factOf: ({ scope }) => scope.period?.key,
 *   agree: (a, b) => a.kind === 'revenue' && b.kind === 'revenue' && mayBeEqual(a.value.amount, b.value.amount),
 * }
 */
export type FactReader = PlainFactReader | AligningFactReader
