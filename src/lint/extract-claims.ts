import type { Claim } from '../claims/claim.js'
import type { Extractor } from '../claims/extractor.js'
import type { ClaimKind } from '../claims/kinds.js'
import type { Vocabulary } from '../claims/vocabulary.js'
import type { SetAside } from '../claims/set-aside.js'
import type { AddressedText, Document } from '../document/document.js'
import type { Place } from '../document/place.js'
import type { Diagnostic } from '../report/report.js'
import { mergeFacts } from '../sources/facts.js'
import type { Source, SourceFacts } from '../sources/source.js'
import type { Clock } from './clock.js'
import { withStanding } from './claim-standing.js'
import { reasonOf } from './reason.js'
import { readInlineSuppressions, type InlineSuppressions } from './settling/inline-suppressions.js'
import { unreadNumbers } from './unread-numbers.js'

/** A source that was read: what is known of it, its text, and its claims in reading order. */
export interface ExtractedSource extends AddressedText {
  readonly source: Source
  readonly claims: readonly Claim[]
  /** Where they were asked for. */
  readonly numbers?: NumbersLeft
  /** What comments in the text settle, where there are any. */
  readonly inline?: InlineSuppressions
}

/** The numbers of a document beside its claims. */
export interface NumbersLeft {
  /** Held by no claim, and nothing says why. */
  readonly unread: readonly Place[]
  readonly setAside: readonly SetAside[]
}

/** What extraction needs beside the document. */
export interface ExtractionSettings {
  readonly extractors: readonly Extractor[]
  readonly vocabulary: Vocabulary
  /** The kinds to keep; without it all are. */
  readonly kinds?: ReadonlySet<ClaimKind>
  /** Whether to list the numbers that no claim holds. */
  readonly listsNumbers?: boolean
  readonly clock: Clock
  /** What the configuration says of a source; wins over what its words tell. */
  factsOf(path: string): SourceFacts
}

/**
 * Gathers the facts and the claims of one document. An extractor that throws gives nothing and an
 * error diagnostic; the others go on.
 */
export function extractSource(
  document: Document,
  settings: ExtractionSettings,
): { readonly extracted: ExtractedSource; readonly diagnostics: readonly Diagnostic[] } {
  const { path, text, addresses, isRendering } = document
  const { kinds, vocabulary } = settings
  const diagnostics: Diagnostic[] = []
  const attempt = <Result>(extractor: Extractor, task: string, run: () => Result) => {
    try {
      return run()
    } catch (thrown) {
      const message = `extractor "${extractor.id}" failed to ${task} of this file: ${reasonOf(thrown)}. The other extractors were run`
      diagnostics.push({ path, severity: 'error', message })
      return undefined
    }
  }
  const ownFacts = settings.extractors.map((extractor) =>
    attempt(extractor, 'read the facts', () => extractor.facts?.(document)),
  )
  const facts = mergeFacts(
    document.facts,
    ...ownFacts.filter((known) => known !== undefined),
    settings.factsOf(path),
  )
  const claims = settings.extractors
    .filter(({ emits }) => kinds === undefined || emits.some((kind) => kinds.has(kind)))
    .flatMap(
      (extractor) =>
        attempt(extractor, 'read the claims', () =>
          settings.clock(`extract ${extractor.id}`, () =>
            Array.from(extractor.extract(document, { facts, vocabulary })),
          ),
        ) ?? [],
    )
    .filter(({ kind }) => kinds?.has(kind) ?? true)
    .sort((a, b) => a.place.start - b.place.start)
  const inline = readInlineSuppressions(document)
  const extracted = {
    source: { ...facts, path },
    text,
    claims: withStanding(claims, document, facts),
    ...(addresses && { addresses }),
    ...(isRendering && { isRendering }),
    ...(inline && { inline }),
  }
  if (settings.listsNumbers !== true) return { extracted, diagnostics }
  const setAside = settings.extractors.flatMap(
    (extractor) =>
      attempt(extractor, 'list the numbers', () =>
        Array.from(extractor.setAside?.(document, { facts, vocabulary }) ?? []),
      ) ?? [],
  )
  const numbers = { unread: unreadNumbers(document, claims, setAside), setAside }
  return { extracted: { ...extracted, numbers }, diagnostics }
}
