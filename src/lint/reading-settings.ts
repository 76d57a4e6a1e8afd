import type { ClaimKind } from '../claims/kinds.js'
import { Vocabulary } from '../claims/vocabulary.js'
import type { ResolvedConfig } from '../config/config.js'
import type { Plugin } from '../config/plugin.js'
import type { Diagnostic } from '../report/report.js'
import type { Parser } from '../sources/parser.js'
import { noClock, type Clock } from './clock.js'
import type { ExtractionSettings } from './extract-claims.js'
import type { Folders } from './source-globs.js'
import { compileSourceSettings } from './source-settings.js'

/** What decides how sources are read. */
export interface ReadingRequest {
  readonly plugins: readonly Plugin[]
  readonly config: ResolvedConfig
  readonly folders: Folders
  /** The kinds of claim to keep; without it all are. */
  readonly kinds?: ReadonlySet<ClaimKind>
  /** Whether to list the numbers that no claim holds. */
  readonly listsNumbers?: boolean
  readonly clock?: Clock
}

/** What reads the sources of a run, and what is wrong with its settings. */
export interface ReadingSettings {
  readonly parsers: readonly Parser[]
  readonly extraction: ExtractionSettings
  readonly diagnostics: readonly Diagnostic[]
}

/** Gathers what plugins and the configuration say of reading. */
export function readingSettings(request: ReadingRequest): ReadingSettings {
  const { plugins, config, folders, kinds, listsNumbers, clock = noClock } = request
  const settings = compileSourceSettings(config, folders)
  return {
    parsers: plugins.flatMap(({ parsers = [] }) => parsers),
    extraction: {
      extractors: plugins.flatMap(({ extractors = [] }) => extractors),
      vocabulary: new Vocabulary([
        ...plugins.flatMap(({ vocabulary = [] }) => vocabulary),
        ...(config.vocabulary ?? []),
      ]),
      clock,
      factsOf: (path) => settings.factsOf(path),
      ...(kinds && { kinds }),
      ...(listsNumbers && { listsNumbers }),
    },
    diagnostics: settings.diagnostics,
  }
}
