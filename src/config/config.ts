import type { Term } from '../claims/vocabulary.js'
import type { Severity } from '../lint/severity.js'
import type { Plugin } from './plugin.js'

/** The content of claimlint.config.{ts,mts,js,mjs,json,yaml}. Every key is optional. */
export interface Config {
  /**
   * The folder that `files`, `ignores` and `sources` are relative to. Default: the folder of the
   * configuration file; for a configuration given to `lint()`, the working directory.
   */
  readonly root?: string
  /** Files, folders and globs to lint where the command line names none. */
  readonly files?: readonly string[]
  /** Globs to leave out, in gitignore syntax. */
  readonly ignores?: readonly string[]
  /** Bundles of checks, extractors, parsers and vocabulary beside the built-in ones. */
  readonly plugins?: readonly Plugin[]
  /** Severity, or severity and options, by check id. */
  readonly checks?: Readonly<Record<string, CheckSetting>>
  /** What the configuration knows of sources; later entries win over earlier ones. */
  readonly sources?: readonly SourceSetting[]
  /** Names that mean the same thing, beside what the documents say. */
  readonly subjects?: readonly SubjectSetting[]
  /** Terms to add to the vocabulary. */
  readonly vocabulary?: readonly Term[]
  /** ISO date that stands for today; the command line's `--as-of` wins. */
  readonly asOf?: string
  /** The severity from which findings fail the run. Default `error`. */
  readonly failOn?: Severity | 'never'
  /** More warnings than this fail the run too. */
  readonly maxWarnings?: number
}

export type CheckLevel = Severity | 'off'

export type CheckSetting =
  | CheckLevel
  | readonly [level: CheckLevel]
  | readonly [level: CheckLevel, options: Readonly<Record<string, unknown>>]

/** Facts of the sources that `files` matches. Dates are ISO, as precise as known. */
export interface SourceSetting {
  readonly files: string | readonly string[]
  readonly kind?: string
  readonly title?: string
  readonly published?: string
  readonly updated?: string
  readonly authority?: number
  /** What the source is about, where the text leaves it open. */
  readonly subject?: string
}

/** A subject and its other names. */
export interface SubjectSetting {
  readonly name: string
  readonly aliases: readonly string[]
}

/** Types a configuration; returns it unchanged. */
export function defineConfig(config: Config): Config {
  return config
}
