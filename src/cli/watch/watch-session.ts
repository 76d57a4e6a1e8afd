import { resolve } from 'node:path'
import type { LoadedConfig } from '../../config/load-config.js'
import type { DiskCache } from '../../lint/caching/disk-cache.js'
import { MemoryCache } from '../../lint/caching/memory-cache.js'
import { OutcomeMemory } from '../../lint/caching/outcome-memory.js'
import type { LintOptions } from '../../lint/lint.js'
import type { PartOutcome } from '../../lint/run-checks.js'
import type { LintRequest } from '../lint-request.js'
import { watchConfig } from './watch-config.js'
import { foldersToWatch, watchFiles, watchFolders } from './watch-folders.js'

/** What runs have in common that follow each other. */
export type Remembered = Pick<LintOptions, 'cache' | 'memory'>

/** What follows from the configuration, and holds until that changes. */
export interface Setup {
  readonly loaded: LoadedConfig
  readonly cache: DiskCache | undefined
}

/** The runs with one configuration: what is watched for them, and what is kept of them. */
export interface WatchSession<Ready extends Setup> {
  readonly setup: Ready
  /** What a run may build on. */
  remembered(): Remembered
  /** Whether the configuration is another than when the session began. */
  readonly isOutdated: () => Promise<boolean>
  close(): void
}

/**
 * Watches the sources of a configuration, the files it is made of, its baseline and the report to
 * compare with.
 *
 * @param onHint is called when one of them may have changed
 */
export async function openSession<Ready extends Setup>(
  request: LintRequest,
  setup: Ready,
  onHint: () => void,
): Promise<WatchSession<Ready>> {
  const { config } = setup.loaded
  const cache = new MemoryCache(setup.cache?.makers ?? 'this process', setup.cache)
  let memory = new OutcomeMemory<PartOutcome>()
  let day = today()
  const files = [request.baseline ?? config.baseline, request.since]
  const configWatch = await watchConfig(setup.loaded, request.config, onHint)
  const closings = [
    configWatch.close,
    await watchFolders(await sourceFolders(request, setup.loaded), onHint),
    watchFiles(
      files.filter((file) => file !== undefined).map((file) => resolve(file)),
      onHint,
    ),
  ]
  return {
    setup,
    remembered() {
      // What checks said holds for a day: some look at the calendar.
      if (day !== today()) {
        memory = new OutcomeMemory()
        day = today()
      }
      return { cache, memory }
    },
    isOutdated: configWatch.hasChanged,
    close() {
      for (const close of closings) close()
    },
  }
}

function sourceFolders({ files }: LintRequest, { config }: LoadedConfig): Promise<string[]> {
  return files.length > 0
    ? foldersToWatch(files, process.cwd())
    : foldersToWatch(config.files ?? [], config.root ?? process.cwd())
}

function today(): string {
  return new Date().toISOString().slice(0, 10)
}
