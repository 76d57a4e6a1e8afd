import { relative } from 'node:path'
import type { LoadedConfig } from '../config/load-config.js'
import { formatDate } from '../statistics/partial-date.js'
import type { LintRequest } from './lint-request.js'
import { UsageError } from './usage-error.js'

/**
 * What is configured for one source, as JSON: the facts known of it, and each check as it would run.
 * @throws UsageError where the source cannot be read, or the settings of a check are wrong
 */
export async function printedConfig(
  file: string,
  { checks, skipChecks }: Pick<LintRequest, 'checks' | 'skipChecks'>,
  { config, path }: LoadedConfig,
): Promise<string> {
  const { configFor } = await import('../lint/config-for.js')
  const found = await configFor(file, { config, checks, skipChecks })
  const [problem] = found.diagnostics.filter(({ severity }) => severity === 'error')
  if (problem !== undefined || found.source === undefined) {
    const { path: where, message } = problem ?? { path: file, message: 'it was not read' }
    throw new UsageError(where === undefined ? message : `${where}: ${message}`)
  }
  const { published, updated, ...facts } = found.source
  const content = {
    config: path === undefined ? null : shown(path),
    root: shown(config.root ?? '.'),
    source: {
      ...facts,
      ...(published !== undefined && { published: formatDate(published) }),
      ...(updated !== undefined && { updated: formatDate(updated) }),
    },
    checks: found.checks,
    suppressions: found.suppressions,
    baseline: config.baseline === undefined ? null : shown(config.baseline),
    reportUnusedSuppressions: config.reportUnusedSuppressions ?? 'warning',
    plugins: (config.plugins ?? []).map(({ name }) => name),
    failOn: config.failOn ?? 'error',
    maxWarnings: config.maxWarnings ?? null,
    asOf: config.asOf ?? null,
  }
  return `${JSON.stringify(content, undefined, 2)}\n`
}

function shown(path: string): string {
  return relative(process.cwd(), path).replaceAll('\\', '/') || '.'
}
