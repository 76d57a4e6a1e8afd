import type { ExitCode } from '../exit-code.js'
import type { LintRequest } from '../lint-request.js'
import { complain } from '../print.js'
import { quitKey } from './quit-key.js'
import { repeatedly } from './repeatedly.js'
import { openSession, type Remembered, type Setup, type WatchSession } from './watch-session.js'

/** A run that was made: its exit code, and its report as text to tell whether anything is new. */
export interface Turn {
  readonly code: ExitCode
  readonly report: string
}

/** What watching does again and again. */
export interface WatchSteps<Ready extends Setup> {
  /** Loads the configuration. */
  readonly setUp: () => Promise<Ready>
  /** Makes a run, and prints its report unless it is the one of the turn before. */
  readonly run: (setup: Ready, remembered: Remembered, before: string | undefined) => Promise<Turn>
}

/**
 * Runs, and again whenever files come, go or change, until the user leaves. When the configuration
 * changes it is loaded again; while it cannot be used, that is told and nothing is run.
 */
export async function watchCorpus<Ready extends Setup>(
  request: LintRequest,
  first: Ready,
  { setUp, run }: WatchSteps<Ready>,
): Promise<ExitCode> {
  let last: Turn | undefined
  let problem: string | undefined
  const turns = repeatedly(async () => {
    if (problem !== undefined || (await session.isOutdated())) {
      last = undefined
      const next = await attempt(setUp)
      if (typeof next === 'string') {
        if (next !== problem) complain(`${next}\nNothing is linted until this is mended.`)
        problem = next
        return
      }
      problem = undefined
      session = await renewed(session, next, request, turns.ask)
      complain('The configuration has changed.')
    }
    last = await run(session.setup, session.remembered(), last?.report)
  })
  let session = await openSession(request, first, turns.ask)
  await turns.begin()
  if (!turns.failure.aborted) {
    complain('Watching for changes. q ends.')
    await quitKey(turns.failure)
  }
  session.close()
  await turns.end()
  turns.failure.throwIfAborted()
  return last?.code ?? 2
}

/** What loading a configuration gives, or what a user has to mend in it. */
async function attempt<Ready>(setUp: () => Promise<Ready>): Promise<Ready | string> {
  try {
    return await setUp()
  } catch (error) {
    const isMendable =
      error instanceof Error && (error.name === 'ConfigError' || error.name === 'UsageError')
    if (!isMendable) throw error
    return error.message
  }
}

/** The new watches begin before the old ones end, so that no change falls between them. */
async function renewed<Ready extends Setup>(
  session: WatchSession<Ready>,
  setup: Ready,
  request: LintRequest,
  ask: () => void,
): Promise<WatchSession<Ready>> {
  const next = await openSession(request, setup, ask)
  session.close()
  return next
}
