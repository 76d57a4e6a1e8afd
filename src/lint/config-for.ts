import type { ResolvedConfig, SuppressionSetting } from '../config/config.js'
import type { Diagnostic } from '../report/report.js'
import type { Source } from '../sources/source.js'
import { builtInPlugins } from './built-in.js'
import { configureChecks } from './configure-checks.js'
import { readCorpus } from './read-corpus.js'
import type { Severity } from './severity.js'
import { foldersOf, sourceMatcher } from './source-globs.js'

/** What is configured for one source. */
export interface SourceConfig {
  /** The source with the facts known of it; absent where it could not be read. */
  readonly source?: Source
  /** How each check is run on it, by id. */
  readonly checks: Readonly<Record<string, 'off' | readonly [Severity, unknown]>>
  /** Those that are for this source. */
  readonly suppressions: readonly SuppressionSetting[]
  readonly diagnostics: readonly Diagnostic[]
}

/** What a run names beside the source. */
export interface SourceConfigRequest {
  readonly config: ResolvedConfig
  readonly checks: readonly string[] | undefined
  readonly skipChecks: readonly string[]
  readonly cwd?: string
}

/** Reads one source for what is known of it, without its claims, and tells what holds for it. */
export async function configFor(file: string, request: SourceConfigRequest): Promise<SourceConfig> {
  const { config, checks: only, skipChecks: skip, cwd = process.cwd() } = request
  const folders = foldersOf(cwd, config)
  const plugins = [...(await builtInPlugins()), ...(config.plugins ?? [])]
  const configured = await configureChecks({ plugins, config, folders, only, skip })
  const corpus = await readCorpus({ plugins, config, folders, files: [file], kinds: new Set() })
  const diagnostics = [...configured.diagnostics, ...corpus.diagnostics]
  const extracted = corpus.sources.find(({ source: { role } }) => role !== 'expectation')
  if (extracted === undefined) return { checks: {}, suppressions: [], diagnostics }
  const { source } = extracted
  const running = new Map(configured.checks.map((one) => [one.check.id, one]))
  const levelOf = (id: string): 'off' | readonly [Severity, unknown] => {
    const known = running.get(id)
    const inForce = known?.at(source)
    if (known === undefined || inForce === undefined || inForce.isOff) return 'off'
    return [inForce.severity ?? known.check.severity, inForce.options]
  }
  return {
    source,
    checks: Object.fromEntries(configured.known.map((id) => [id, levelOf(id)])),
    suppressions: (config.suppressions ?? []).filter(({ files }) =>
      sourceMatcher(files, folders)(source.path),
    ),
    diagnostics,
  }
}
