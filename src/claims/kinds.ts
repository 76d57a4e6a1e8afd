/**
 * The kinds of claim and the shape of each kind's value. Empty here: packs and plugins add theirs
 * by declaration merging, and a check that names a kind nobody declared does not compile.
 *
 * @example
 * declare module 'claimlint' {
 *   interface ClaimKinds { revenue: { readonly amount: Figure; readonly currency: string } }
 * }
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merged into by plugins
export interface ClaimKinds {}

export type ClaimKind = keyof ClaimKinds
