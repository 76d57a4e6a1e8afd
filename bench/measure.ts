/** Something to be timed; what it returns is waited for. */
export interface Contender {
  readonly name: string
  readonly run: () => unknown
}

/**
 * The median time of each contender in milliseconds. They take turns, so that a slow spell of the
 * machine hits all of them; the rounds that only warm the compiler up do not count.
 */
export async function medians(
  contenders: readonly Contender[],
  rounds: number,
  warmUp = 2,
): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]))
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const { name, run } of contenders) {
      const started = performance.now()
      await run()
      if (round >= warmUp) times.get(name)?.push(performance.now() - started)
    }
  }
  return new Map([...times].map(([name, values]) => [name, median(values)]))
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
