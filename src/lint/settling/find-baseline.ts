import { relative, resolve } from 'node:path'
import type { ResolvedConfig } from '../../config/config.js'
import { baselineName } from '../../config/baseline-name.js'
import type { Diagnostic } from '../../report/report.js'
import type { Folders } from '../source-globs.js'
import type { Baseline } from './baseline.js'

/** The baseline of a run, and what is wrong with it. */
export interface FoundBaseline {
  readonly baseline?: Baseline
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads the baseline that the run or the configuration names, or, where it is to be updated, makes
 * an empty one. Undefined where there is none.
 */
export async function findBaseline(
  asked: string | undefined,
  config: ResolvedConfig,
  { cwd, root }: Folders,
  isUpdated: boolean,
): Promise<FoundBaseline | undefined> {
  if (asked === undefined && config.baseline === undefined && !isUpdated) return undefined
  const path =
    asked === undefined ? resolve(root, config.baseline ?? baselineName) : resolve(cwd, asked)
  const { readBaseline } = await import('./read-baseline.js')
  const read = await readBaseline(path)
  if (!('problem' in read)) return { baseline: read, diagnostics: [] }
  if (read.isMissing && isUpdated) return { baseline: { path, entries: [] }, diagnostics: [] }
  const shown = relative(cwd, path).replaceAll('\\', '/')
  const advice = read.isMissing ? ' Make it with --update-baseline.' : ''
  return {
    diagnostics: [{ path: shown, severity: 'error', message: `${read.problem}${advice}` }],
  }
}
