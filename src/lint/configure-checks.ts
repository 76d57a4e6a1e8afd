import type { ResolvedConfig } from '../config/config.js'
import { nearestName } from '../config/nearest-name.js'
import type { Plugin } from '../config/plugin.js'
import { settingName } from '../config/setting-name.js'
import type { Diagnostic } from '../report/report.js'
import type { AnyCheck } from './check.js'
import { CheckLevels, type ConfiguredCheck } from './check-levels.js'
import { defaultOptions, readSetting, type SettingReading } from './check-options.js'
import { sourceMatcher, type Folders } from './source-globs.js'

/** Which checks to run and how. */
export interface CheckRequest {
  readonly plugins: readonly Plugin[]
  readonly config: ResolvedConfig
  readonly folders: Folders
  /** Run these alone, those too that the configuration turns off. */
  readonly only: readonly string[] | undefined
  readonly skip: readonly string[]
}

/** The checks of a run. */
export interface ConfiguredChecks {
  /** Those to run, in the order of their ids. */
  readonly checks: readonly ConfiguredCheck[]
  /** The ids of all there are. */
  readonly known: readonly string[]
  /** Settings that are wrong or name no check. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads what the configuration says of checks. A check with a wrong setting is not run. */
export async function configureChecks(request: CheckRequest): Promise<ConfiguredChecks> {
  const { only, skip } = request
  const { checks: settings = {}, inherited } = request.config
  const { known, diagnostics: twice } = checksById(request.plugins)
  const overrides = (request.config.overrides ?? []).map((override, index) => ({
    name: settingName('overrides', index, inherited),
    setting: override,
    matches:
      override.files === undefined ? undefined : sourceMatcher(override.files, request.folders),
  }))
  const diagnostics = [
    ...twice,
    ...unknownNames(Object.keys(settings), known, 'the configuration sets'),
    ...overrides.flatMap(({ name, setting }) =>
      unknownNames(Object.keys(setting.checks), known, `${name} sets`),
    ),
    ...unknownNames([...(only ?? []), ...skip], known, 'the run names'),
  ]
  const checks: ConfiguredCheck[] = []
  for (const check of known.values()) {
    if (skip.includes(check.id) || only?.includes(check.id) === false) continue
    const own = await readSetting(check, settings[check.id])
    const base = own.options === undefined ? { ...(await defaultOptions(check)), ...own } : own
    const layers = await Promise.all(
      overrides
        .filter(({ setting }) => Object.hasOwn(setting.checks, check.id))
        .map(async ({ name, setting, matches }) => ({
          name,
          kinds: setting.kinds,
          matches,
          reading: await readSetting(check, setting.checks[check.id]),
        })),
    )
    const levels = new CheckLevels(check, base, layers, only !== undefined)
    if (!levels.canRun) continue
    const problems = [
      ...problemsOf(check, base),
      ...layers.flatMap(({ name, reading }) => problemsOf(check, reading, name)),
    ]
    diagnostics.push(...problems)
    if (problems.length === 0) checks.push(levels)
  }
  return { checks, known: [...known.keys()], diagnostics }
}

function problemsOf(
  check: AnyCheck,
  { problems = [], options }: SettingReading,
  override?: string,
): Diagnostic[] {
  const where = override === undefined ? '' : ` in ${override}`
  const told =
    override !== undefined && check.per === 'fact' && options !== undefined
      ? [...problems, 'it looks at several sources at a time; give its options under `checks`']
      : problems
  return told.map((problem) => ({
    severity: 'error',
    message: `options of check "${check.id}"${where}: ${problem}. The check was not run`,
  }))
}

function checksById(plugins: readonly Plugin[]): {
  readonly known: ReadonlyMap<string, AnyCheck>
  readonly diagnostics: Diagnostic[]
} {
  const diagnostics: Diagnostic[] = []
  const owners = new Map<string, { readonly check: AnyCheck; readonly plugin: string }>()
  for (const plugin of plugins) {
    for (const check of plugin.checks ?? []) {
      const owner = owners.get(check.id)
      if (owner === undefined) owners.set(check.id, { check, plugin: plugin.name })
      else if (owner.check !== check) {
        const message = `plugins "${owner.plugin}" and "${plugin.name}" both hold a check "${check.id}"; the first one is run. Rename one of them`
        diagnostics.push({ severity: 'error', message })
      }
    }
  }
  const known = [...owners].sort(([a], [b]) => (a < b ? -1 : 1))
  return { known: new Map(known.map(([id, { check }]) => [id, check])), diagnostics }
}

function unknownNames(
  names: readonly string[],
  known: ReadonlyMap<string, AnyCheck>,
  where: string,
): readonly Diagnostic[] {
  return [...new Set(names)]
    .filter((name) => !known.has(name))
    .map((name) => {
      const nearest = nearestName(name, known.keys())
      const advice = nearest === undefined ? '' : `; did you mean "${nearest}"?`
      return {
        severity: 'error',
        message: `${where} a check "${name}", which does not exist${advice}`,
      }
    })
}
