import type { StandardSchemaV1 } from './standard-schema.js'
import type { Claim } from '../claims/claim.js'
import type { ClaimKind } from '../claims/kinds.js'
import type { Place } from '../document/place.js'
import type { Source } from '../sources/source.js'
import type { PartialDate } from '../statistics/partial-date.js'
import type { Severity } from './severity.js'

/** The names between double braces of a message: `'{{a}} of {{b}}'` has `'a' | 'b'`. */
export type Placeholder<Message extends string> =
  Message extends `${string}{{${infer Name}}}${infer Rest}` ? Name | Placeholder<Rest> : never

/** A value for every placeholder of a message, and none beside. */
export type MessageData<Message extends string> = [Placeholder<Message>] extends [never]
  ? Readonly<Record<string, never>>
  : Readonly<Record<Placeholder<Message>, string | number>>

/** Message templates by id. */
export type Messages = Readonly<Record<string, string>>

/** A claim or a place: anything that knows where it stands. */
export type Anchor = Place | { readonly place: Place }

/** One discrepancy, as a check hands it over. */
export type FindingInput<M extends Messages> = {
  [Id in keyof M & string]: {
    /** Id of the message. */
    readonly message: Id
    /** A value for every placeholder of the message. */
    readonly data: MessageData<M[Id]>
    /** The primary place: what a reader would mend first. */
    readonly at: Anchor
    /** The other sides of the contradiction, each with a word on what it says. */
    readonly related?: readonly { readonly message: string; readonly at: Anchor }[]
    /** The arithmetic or the reasoning that shows it, a line each. */
    readonly derivation: readonly string[]
    /** What most likely went wrong, where it can be inferred. */
    readonly likelySlip?: string
    /** Instead of the check's own, where the evidence is stronger or weaker than usual. */
    readonly severity?: Severity
  }
}[keyof M & string]

/** A claim that the check recomputed or matched, and that holds. */
export interface VerificationInput {
  /**
   * The claim that holds. Only a claim in which a changed digit would have been reported may be
   * called verified.
   */
  readonly claim: Claim
  /** How it was shown, in a line: "5/24 is 20.8%". */
  readonly how: string
}

/** What a check is handed beside its claims. Its functions may be taken out of it. */
export interface CheckContext<M extends Messages, Options> {
  readonly options: Options
  /** The day the run holds to be today. */
  readonly asOf: PartialDate
  /** What is known of the source at a path of the corpus. */
  readonly source: (path: string) => Source
  readonly report: (finding: FindingInput<M>) => void
  readonly verify: (verification: VerificationInput) => void
}

interface CheckBase<K extends ClaimKind, M extends Messages, Options> {
  /** kebab-case, named for what it finds. */
  readonly id: string
  /** What holds where the check is content, in one line. */
  readonly summary: string
  /** The default severity of its findings. */
  readonly severity: Severity
  /** Run only where the configuration or the run names the check: it asks for care in reading. */
  readonly optIn?: boolean
  /** The claim kinds that the check reads: its only input. */
  readonly reads: readonly K[]
  /** Whether it is handed what the project expects (`expect`) beside what documents say. */
  readonly readsExpected?: boolean
  readonly messages: M
  /** Any Standard Schema (valibot, zod, arktype…) of an object; its output is `context.options`. */
  readonly options?: StandardSchemaV1<unknown, Options>
  /** Where to read about the check, if it has a page. */
  readonly url?: string
}

/** Sees one claim at a time. */
export interface ClaimCheck<K extends ClaimKind, M extends Messages, Options> extends CheckBase<
  K,
  M,
  Options
> {
  readonly per: 'claim'
  check(claim: Claim<K>, context: CheckContext<M, Options>): void | Promise<void>
}

/** Sees all claims of one source, in reading order. */
export interface SourceCheck<K extends ClaimKind, M extends Messages, Options> extends CheckBase<
  K,
  M,
  Options
> {
  readonly per: 'source'
  check(claims: readonly Claim<K>[], context: CheckContext<M, Options>): void | Promise<void>
}

/** Sees the claims of all sources that share a key, by source and in reading order. */
export interface FactCheck<K extends ClaimKind, M extends Messages, Options> extends CheckBase<
  K,
  M,
  Options
> {
  readonly per: 'fact'
  /** The fact that a claim speaks of; a claim without key is left out. */
  key(claim: Claim<K>): string | undefined
  check(claims: readonly Claim<K>[], context: CheckContext<M, Options>): void | Promise<void>
}

export type Check<
  K extends ClaimKind = ClaimKind,
  M extends Messages = Messages,
  Options = unknown,
> = ClaimCheck<K, M, Options> | SourceCheck<K, M, Options> | FactCheck<K, M, Options>

/**
 * A check with its claims and messages hidden, as configurations, plugins and the engine hold it.
 * Every `Check` is assignable to it: methods are bivariant in their parameters, and the engine
 * hands a check only the claims it reads.
 */
export interface AnyCheck {
  readonly id: string
  readonly summary: string
  readonly severity: Severity
  readonly per: 'claim' | 'source' | 'fact'
  readonly optIn?: boolean
  readonly reads: readonly ClaimKind[]
  readonly readsExpected?: boolean
  readonly messages: Messages
  readonly options?: StandardSchemaV1
  readonly url?: string
  key?(claim: never): string | undefined
  check(input: never, context: never): void | Promise<void>
}

/**
 * Types a check: its messages' placeholders, the kinds it reads and its options are held to what
 * it declares. Returns the check unchanged: plain data with no tie to this copy of the package.
 */
export function defineCheck<
  const K extends ClaimKind,
  const M extends Messages,
  Options = Readonly<Record<string, never>>,
>(check: Check<K, M, Options>): Check<K, M, Options> {
  return check
}
