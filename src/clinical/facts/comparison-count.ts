/** Who counts the pairs of claims that are compared, if anybody does. */
let tally: { pairs: number } | undefined

/** Counts one comparison; without anybody who asked for it, a look at a variable. */
export function countComparison(): void {
  if (tally !== undefined) tally.pairs += 1
}

/**
 * Runs something and counts the pairs of claims that it compares. For benches: runs that overlap are
 * counted together.
 */
export async function comparisonsIn(run: () => Promise<unknown>): Promise<number> {
  const own = { pairs: 0 }
  tally = own
  try {
    await run()
  } finally {
    tally = undefined
  }
  return own.pairs
}
