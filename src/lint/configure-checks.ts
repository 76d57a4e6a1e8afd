import type { CheckLevel, CheckSetting } from '../config/config.js'
import { nearestName } from '../config/nearest-name.js'
import type { Plugin } from '../config/plugin.js'
import type { Diagnostic } from '../report/report.js'
import { readOptions } from './check-options.js'
import type { AnyCheck } from './check.js'
import type { Severity } from './severity.js'

/** A check that is to be run, with its options validated. */
export interface ConfiguredCheck {
  readonly check: AnyCheck
  /** A severity that the configuration sets and that is not the check's own anyway. */
  readonly severity?: Severity
  readonly options: unknown
}

/** Which checks to run and how. */
export interface CheckRequest {
  readonly plugins: readonly Plugin[]
  readonly settings: Readonly<Record<string, CheckSetting>>
  /** Run these alone, those too that the configuration turns off. */
  readonly only: readonly string[] | undefined
  readonly skip: readonly string[]
}

/** The checks to run, in the order of their ids. Settings that name no check are diagnosed. */
export async function configureChecks(request: CheckRequest): Promise<{
  readonly checks: readonly ConfiguredCheck[]
  readonly diagnostics: readonly Diagnostic[]
}> {
  const { settings, only, skip } = request
  const { known, diagnostics: twice } = checksById(request.plugins)
  const diagnostics = [
    ...twice,
    ...unknownNames(Object.keys(settings), known, 'the configuration sets'),
    ...unknownNames([...(only ?? []), ...skip], known, 'the run names'),
  ]
  const checks: ConfiguredCheck[] = []
  for (const check of known.values()) {
    const [level, given] = readSetting(settings[check.id])
    const isOff = level === 'off' || (level === undefined && check.optIn === true)
    const wanted = only === undefined ? !isOff : only.includes(check.id)
    if (!wanted || skip.includes(check.id)) continue
    const { options, problems = [] } = { options: {}, ...(await readOptions(check.options, given)) }
    for (const problem of problems) {
      const message = `options of check "${check.id}": ${problem}. The check was not run`
      diagnostics.push({ severity: 'error', message })
    }
    if (problems.length > 0) continue
    checks.push({
      check,
      options,
      ...(level !== undefined &&
        level !== 'off' &&
        level !== check.severity && { severity: level }),
    })
  }
  return { checks, diagnostics }
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

function readSetting(
  setting: CheckSetting | undefined,
): readonly [CheckLevel | undefined, Readonly<Record<string, unknown>>] {
  if (setting === undefined || typeof setting === 'string') return [setting, {}]
  return [setting[0], setting[1] ?? {}]
}
