/** Waits for this long after a change, in milliseconds: an editor may write a file in steps. */
const debounce = 40

/** Something that is done again when asked to, never twice at a time. */
export interface Repetition {
  /** Does it for the first time; settled when that is done, or has failed. */
  readonly begin: () => Promise<void>
  /** Asks for another turn, soon; of no effect before the first one and after the end. */
  readonly ask: () => void
  /** Waits for the turn that is under way, after which there is none. */
  readonly end: () => Promise<void>
  /** Aborted, with the reason, when a turn fails; there is none after it. */
  readonly failure: AbortSignal
}

/** What does something whenever it is asked to; what is asked for meanwhile is done once, afterwards. */
export function repeatedly(turn: () => Promise<void>): Repetition {
  const failed = new AbortController()
  const attempt = async () => {
    if (failed.signal.aborted) return
    await turn().catch((error: unknown) => {
      failed.abort(error)
    })
  }
  let timer: NodeJS.Timeout | undefined
  let isGoing = false
  let underWay = Promise.resolve()
  return {
    begin() {
      isGoing = true
      underWay = attempt()
      return underWay
    },
    ask() {
      if (!isGoing) return
      clearTimeout(timer)
      timer = setTimeout(() => {
        underWay = underWay.then(attempt)
      }, debounce)
    },
    end() {
      isGoing = false
      clearTimeout(timer)
      return underWay
    },
    failure: failed.signal,
  }
}
