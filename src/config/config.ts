import type { Term } from '../claims/vocabulary.js'
import type { Severity } from '../lint/severity.js'
import type { Plugin } from './plugin.js'

/** The content of claimlint.config.{ts,mts,js,mjs,json,yaml}. Every key is optional. */
export interface Config {
  /** The JSON Schema that an editor is to use; nothing else reads it. */
  readonly $schema?: string
  /**
   * What this configuration builds on: a preset, a file (a path that begins with `.` or `/`), a
   * package, a configuration, or a list of these, later ones over earlier ones.
   */
  readonly extends?: Extension | readonly Extension[]
  /**
   * The folder that `files`, `ignores` and `sources` are relative to. Default: the folder of the
   * configuration file; for a configuration given to `lint()`, the working directory.
   */
  readonly root?: string
  /** Files, folders and globs to lint where the command line names none. */
  readonly files?: readonly string[]
  /** Globs to leave out, in gitignore syntax. */
  readonly ignores?: readonly string[]
  /**
   * Bundles of checks, extractors, parsers and vocabulary beside the built-in ones: a plugin, a
   * path that begins with `.` or `/`, or the name of a package, both from the configuration's file.
   */
  readonly plugins?: readonly (Plugin | string)[]
  /** Severity, or severity and options, by check id. */
  readonly checks?: Readonly<Record<string, CheckSetting>>
  /** The same for some sources only, over `checks`; later entries win over earlier ones. */
  readonly overrides?: readonly OverrideSetting[]
  /** Findings that are settled, for files that cannot hold a comment. */
  readonly suppressions?: readonly SuppressionSetting[]
  /**
   * The file of findings that are known and settled. Default: `claimlint.baseline.json` beside the
   * configuration, where there is one.
   */
  readonly baseline?: string
  /** How grave it is that something settles findings and there are none. Default `warning`. */
  readonly reportUnusedSuppressions?: CheckLevel
  /** What the configuration knows of sources; later entries win over earlier ones. */
  readonly sources?: readonly SourceSetting[]
  /** Names that mean the same thing, beside what the documents say. */
  readonly subjects?: readonly SubjectSetting[]
  /** Files that belong together: those of different groups never meet. */
  readonly groups?: readonly GroupSetting[]
  /** The source that the others must follow: a path or a glob, or several. */
  readonly reference?: string | readonly string[]
  /** Facts that must hold wherever the corpus speaks of them. */
  readonly expect?: readonly ExpectSetting[]
  /** Terms to add to the vocabulary. */
  readonly vocabulary?: readonly Term[]
  /** ISO date that stands for today; the command line's `--as-of` wins. */
  readonly asOf?: string
  /** The severity from which findings fail the run. Default `error`. */
  readonly failOn?: Severity | 'never'
  /** More warnings than this fail the run too. */
  readonly maxWarnings?: number
  /** Whether the command line keeps what it read of files, and reads only changed ones again. */
  readonly cache?: boolean
  /**
   * How many threads help the command line to read the sources; `auto`, the default, for as many as
   * pay, where sources are many or large.
   */
  readonly workers?: number | 'auto'
  /** The folder of what is kept. Default: `node_modules/.cache/claimlint`, or the user's caches. */
  readonly cacheLocation?: string
}

export type CheckLevel = Severity | 'off'

export type CheckSetting =
  | CheckLevel
  | readonly [level: CheckLevel]
  | readonly [level: CheckLevel, options: Readonly<Record<string, unknown>>]

export type Extension = string | Config

/**
 * Settings of checks for the sources whose path `files` matches and whose kind is one of `kinds`;
 * without either, for all. What counts is the source of a finding's primary place. A check that
 * looks at several sources at a time takes a severity here, and no options.
 */
export interface OverrideSetting {
  readonly files?: string | readonly string[]
  readonly kinds?: readonly string[]
  readonly checks: Readonly<Record<string, CheckSetting>>
}

/** Settles findings of a check whose primary place is in a source that `files` matches. */
export interface SuppressionSetting {
  /** One check or several; without it, all. */
  readonly check?: string | readonly string[]
  readonly files: string | readonly string[]
  /** Words of the sentence in which the finding is, white space aside; without it, any. */
  readonly quote?: string
  /** Why the findings may stay. */
  readonly reason: string
  /** ISO date of the last day on which this holds. */
  readonly until?: string
}

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

/** Files of one programme, product or company. Files in no group meet those of all groups. */
export interface GroupSetting {
  /** Entries of one name are one group. */
  readonly name: string
  readonly files: string | readonly string[]
}

/**
 * A fact that no text need say: it must hold wherever a source speaks of it.
 *
 * @example
 * { subject: 'QX-1207', measure: 'ORR', scope: { dose: '12 mg/kg' }, value: '20.8% (5/24)' }
 */
export interface ExpectSetting {
  /** The drug, trial or company; one of its names is enough. */
  readonly subject: string
  /** A key of the vocabulary, or words that it knows. */
  readonly measure: string
  /** For whom, when and how: values by dimension, as a document would print them. */
  readonly scope?: Readonly<Record<string, string>>
  /** As it would be printed: "20.8%", "12.3 months (95% CI, 9.1-15.0)", "January 2025". */
  readonly value: string
  /** Where the fact is from; shown with every finding. */
  readonly note?: string
  /** The sources that must state the fact at all. */
  readonly sources?: string | readonly string[]
}

/** A configuration with what it extends merged in and its plugins loaded. */
export interface ResolvedConfig extends Omit<Config, 'extends' | 'plugins'> {
  readonly plugins?: readonly Plugin[]
  /** The file it was read from; absolute. Absent for one that is given to `lint()`. */
  readonly path?: string
  /** The files it was made of: its own, those it extends and the plugins it names; absolute. */
  readonly origins?: readonly string[]
  /** How many entries at the head of these lists come from what it extends. */
  readonly inherited?: Readonly<Record<InheritedList, number>>
}

/** The lists whose entries messages name by their index. */
export type InheritedList = 'sources' | 'overrides' | 'suppressions' | 'expect' | 'groups'

/** Types a configuration; returns it unchanged. */
export function defineConfig(config: Config): Config {
  return config
}
