import type { AnyCheck } from '../lint/check.js'
import { readConfig } from './config-option.js'

/**
 * The built-in checks and those of the configuration's plugins, by id; of two with one id the
 * built-in one, as a run has it.
 */
export async function knownChecks(configPath: string | undefined): Promise<readonly AnyCheck[]> {
  const [{ checks }, config] = await Promise.all([
    import('../../checks/index.js'),
    readConfig(configPath),
  ])
  const fromPlugins = (config.plugins ?? []).flatMap((plugin) => plugin.checks ?? [])
  const byId = new Map<string, AnyCheck>()
  for (const check of [...checks, ...fromPlugins]) {
    if (!byId.has(check.id)) byId.set(check.id, check)
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}
