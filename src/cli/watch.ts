import { dirname } from 'node:path'
import type { ReadingCache } from '../lint/caching/reading-cache.js'
import { MemoryCache } from '../lint/caching/memory-cache.js'
import { OutcomeMemory } from '../lint/caching/outcome-memory.js'
import type { LintOptions } from '../lint/lint.js'
import type { PartOutcome } from '../lint/run-checks.js'
import type { LoadedConfig } from '../config/load-config.js'
import type { ExitCode } from './exit-code.js'
import type { LintRequest } from './lint-request.js'
import { complain } from './print.js'
import { quitKey } from './quit-key.js'
import { repeatedly } from './repeatedly.js'
import { foldersToWatch, watchFolders } from './watch-folders.js'

/** What runs have in common that follow each other. */
export type Remembered = Pick<LintOptions, 'cache' | 'memory'>

/** A run that was made: its exit code, and its report as text to tell whether anything is new. */
export interface Turn {
  readonly code: ExitCode
  readonly report: string
}

/**
 * Runs, and again whenever files come, go or change, until the user leaves.
 *
 * @param run makes a run, and prints its report unless it is the one of the turn before
 */
export async function watchCorpus(
  request: LintRequest,
  { config, path }: LoadedConfig,
  cache: ReadingCache | undefined,
  run: (remembered: Remembered, before: string | undefined) => Promise<Turn>,
): Promise<ExitCode> {
  const readings = new MemoryCache(cache?.makers ?? 'this process', cache)
  let memory = new OutcomeMemory<PartOutcome>()
  let day = today()
  let last: Turn | undefined
  let failure: unknown
  const quit = quitKey()
  const turn = async () => {
    if (day !== today()) {
      memory = new OutcomeMemory()
      day = today()
    }
    last = await run({ cache: readings, memory }, last?.report)
  }
  await turn()
  const files = request.files.length > 0 ? request.files : (config.files ?? [])
  const from = request.files.length > 0 ? process.cwd() : (config.root ?? process.cwd())
  const folders = await foldersToWatch(files, from)
  const turns = repeatedly(() =>
    turn().catch((error: unknown) => {
      failure = error
      process.kill(process.pid, 'SIGTERM')
    }),
  )
  const close = watchFolders(folders, turns.ask)
  const settings =
    path === undefined ? '' : `; changes of ${dirname(path)}/claimlint.config.* need a new start`
  complain(`Watching for changes${settings}. q ends.`)
  await quit
  close()
  await turns.end()
  if (failure !== undefined) throw failure as Error
  return last?.code ?? 2
}

function today(): string {
  return new Date().toISOString().slice(0, 10)
}
