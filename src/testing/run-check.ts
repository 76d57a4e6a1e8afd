import type { Config } from '../config/config.js'
import type { Plugin } from '../config/plugin.js'
import { builtInReaders } from '../lint/built-in.js'
import { checkCorpus, type CheckingRequest } from '../lint/check-corpus.js'
import type { AnyCheck } from '../lint/check.js'
import { prepare } from '../lint/lint.js'
import type { Report } from '../report/report.js'

/** How to run a check by itself. */
export interface RunCheckOptions {
  /** ISO date that stands for today; by default 2025-01-01. */
  readonly asOf?: string | undefined
  /** The check's options, before its schema fills in defaults. */
  readonly options?: Readonly<Record<string, unknown>> | undefined
  /** Source facts, subjects, vocabulary, plugins. */
  readonly config?: Omit<Config, 'files' | 'ignores' | 'checks'> | undefined
  /** What parses and extracts, in place of the built-in parsers and the clinical pack. */
  readonly readers?: readonly Plugin[] | undefined
}

/** Runs one check, and no other, over named sources; a lone text is the source `text.md`. */
export async function runCheck(
  check: AnyCheck,
  sources: string | Readonly<Record<string, string>>,
  options: RunCheckOptions = {},
): Promise<Report> {
  return checkCorpus(await prepareCheck(check, sources, options))
}

/** Reads the sources for one check and stops short of running it. */
export async function prepareCheck(
  check: AnyCheck,
  sources: string | Readonly<Record<string, string>>,
  { asOf = '2025-01-01', options = {}, config = {}, readers }: RunCheckOptions,
): Promise<CheckingRequest> {
  const named = typeof sources === 'string' ? { 'text.md': sources } : sources
  const plugins = [
    ...(readers ?? (await builtInReaders())),
    { name: 'check under test', checks: [check] },
  ]
  return prepare(plugins, {
    files: Object.entries(named).map(([path, text]) => ({ path, text })),
    config: { ...config, checks: { [check.id]: [check.severity, options] } },
    asOf,
    checks: [check.id],
  })
}
