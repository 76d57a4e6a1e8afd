import { basename } from 'node:path'
import type { Suppression } from '../../report/report.js'
import { runPath, type Folders } from '../source-globs.js'
import type { Baseline, BaselineEntry } from './baseline.js'
import type { RunScope } from './run-scope.js'
import type { Settler } from './settlement.js'

/** A baseline in use, and what it is held against. */
export interface BaselineUse {
  readonly baseline: Baseline
  readonly scope: RunScope
  readonly folders: Folders
}

/** Stale entries that a message names; it counts the others. */
const named = 3

/** Settles the findings whose fingerprints a baseline holds. */
export function baselineSettler(use: BaselineUse): Settler {
  const { baseline } = use
  const settlements = new Map<string, Suppression>(
    baseline.entries.map(({ fingerprint, reason }) => [
      fingerprint,
      { how: 'baseline', ...(reason !== undefined && { reason }) },
    ]),
  )
  return {
    settlementOf: ({ fingerprint }) => settlements.get(fingerprint),
    complaints(used) {
      const isUsed = ({ fingerprint }: BaselineEntry) => {
        const settlement = settlements.get(fingerprint)
        return settlement !== undefined && used.has(settlement)
      }
      const stale = staleEntries(use, isUsed)
      return stale.length === 0 ? [] : [{ message: describeStale(baseline, stale) }]
    },
  }
}

/** The entries that settle nothing any more, as far as this run can tell. */
export function staleEntries(
  { baseline, scope, folders }: BaselineUse,
  isUsed: (entry: BaselineEntry) => boolean,
): readonly BaselineEntry[] {
  return baseline.entries.filter((entry) => {
    const paths = entry.sources.map((source) => runPath(source, folders))
    return !isUsed(entry) && scope.couldFind(entry.check, paths)
  })
}

function describeStale({ path }: Baseline, stale: readonly BaselineEntry[]): string {
  const [first] = stale
  const told = stale
    .slice(0, named)
    .map(({ check, sources: [source = ''], message }) => `${check} in ${source} (${message})`)
  const more = stale.length > named ? `, and ${String(stale.length - named)} more` : ''
  const count = stale.length === 1 ? 'an entry settles' : `${String(stale.length)} entries settle`
  return first === undefined
    ? ''
    : `${basename(path)}: ${count} no finding any more: ${told.join(', ')}${more}. Run --update-baseline to drop what is stale`
}
