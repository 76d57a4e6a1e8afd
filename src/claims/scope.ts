import type { BindingRule } from './binding-rule.js'

/**
 * For whom, when and how a claim holds, dimension by dimension. A missing dimension is open: the
 * text did not say, and nothing was guessed.
 */
export type Scope = Readonly<Partial<Record<ScopeDimension, ScopeValue>>>

/** The dimensions of scope; packs and plugins add theirs by declaration merging. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merged into by plugins
export interface ScopeDimensions {}

export type ScopeDimension = keyof ScopeDimensions

/** A value of a dimension, and how it came to hold for the claim. */
export interface ScopeValue {
  /** Normalised: equal keys are equal values ("12.0-mg/kg" and "12 mg/kg" are `12 mg/kg`). */
  readonly key: string
  /** As printed. */
  readonly text: string
  /**
   * `stated` in the claim's own sentence; `inherited` from an earlier sentence, a heading or a
   * table header; `defined` by what the document says elsewhere of a named group ("cohort 3").
   */
  readonly origin: 'stated' | 'inherited' | 'defined'
  /** How it was bound, for those who ask why. */
  readonly rule?: BindingRule
}

/** The dimensions in which two scopes are both known and differ. */
export function scopeConflicts(a: Scope, b: Scope): ScopeDimension[] {
  return dimensionsOf(a).filter((dimension) => {
    const other = b[dimension]
    return other !== undefined && other.key !== a[dimension]?.key
  })
}

/** The dimensions that a scope knows, in alphabetical order. */
export function dimensionsOf(scope: Scope): ScopeDimension[] {
  return (Object.keys(scope) as ScopeDimension[]).sort()
}

/**
 * Equal for scopes with the same dimensions known, and equal, of those that are wanted.
 *
 * @example
 * `|arm=placebo|dose=12 mg/kg`; an empty text where nothing wanted is known
 */
export function scopeKey(
  scope: Scope,
  wanted: (dimension: ScopeDimension) => boolean = () => true,
): string {
  let key = ''
  for (const dimension of dimensionsOf(scope)) {
    if (wanted(dimension)) key += `|${dimension}=${scope[dimension]?.key ?? ''}`
  }
  return key
}

/** A scope in words, for messages: "cohort 1, 12.0 mg/kg". */
export function describeScope(scope: Scope): string {
  return dimensionsOf(scope)
    .map((dimension) => scope[dimension]?.text ?? '')
    .join(', ')
}
