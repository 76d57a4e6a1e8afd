import type { Progress } from '../lint/progress.js'

/** A run that takes longer than this tells how far it is, in milliseconds. */
const patience = 1000

/** The line is written anew no sooner than this, in milliseconds. */
const interval = 100

const columns = 80

/** A line that is written over and over while a run goes on, and is gone when it is over. */
export interface ProgressLine {
  readonly progress: Progress
  /** Takes the line away. */
  readonly clear: () => void
}

/** What decides whether there is anybody to look at the line. */
export interface ProgressRequest {
  readonly stream: NodeJS.WriteStream
  readonly env: Readonly<Record<string, string | undefined>>
  readonly quiet: boolean
}

/**
 * Tells on a terminal how many sources have been read. Undefined where nobody would look: the stream
 * goes elsewhere, or to a log of continuous integration (`CI` is set), or the user wants quiet.
 */
export function progressLine({ stream, env, quiet }: ProgressRequest): ProgressLine | undefined {
  const isCi = !['', '0', 'false'].includes(env['CI'] ?? '')
  if (quiet || isCi || !stream.isTTY || env['TERM'] === 'dumb') return undefined
  const numbers = new Intl.NumberFormat('en-GB')
  let next = performance.now() + patience
  let isShown = false
  const clear = () => {
    if (!isShown) return
    stream.cursorTo(0)
    stream.clearLine(0)
    isShown = false
  }
  return {
    progress(done, total) {
      const now = performance.now()
      if (now < next) return
      next = now + interval
      const line = `linting ${numbers.format(done)} of ${numbers.format(total)} sources…`
      clear()
      // A line that is broken in two could not be taken away as one.
      stream.write(line.slice(0, (stream.columns || columns) - 1))
      isShown = true
    },
    clear,
  }
}
