/** Waits for this long after a change, in milliseconds: an editor may write a file in steps. */
const debounce = 40

/** Something that is done again when asked to, never twice at a time. */
export interface Repetition {
  /** Asks for another turn, soon. */
  readonly ask: () => void
  /** Waits for the turn that is under way, after which there is none. */
  readonly end: () => Promise<void>
}

/** Does something whenever it is asked to; what is asked for meanwhile is done once, afterwards. */
export function repeatedly(turn: () => Promise<void>): Repetition {
  let timer: NodeJS.Timeout | undefined
  let underWay = Promise.resolve()
  let isOver = false
  return {
    ask() {
      if (isOver) return
      clearTimeout(timer)
      timer = setTimeout(() => {
        underWay = underWay.then(turn)
      }, debounce)
    },
    end() {
      isOver = true
      clearTimeout(timer)
      return underWay
    },
  }
}
