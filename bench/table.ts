/** A line of the result: what was measured, in which proportion to what, and the aim. */
export interface Result {
  readonly name: string
  readonly milliseconds: number
  readonly ratio?: number
  /** What the ratio is to. */
  readonly beside?: string
  /** The highest ratio that we aim at. */
  readonly aim?: number
  /** Size of the input in millions of characters, for throughput. */
  readonly megabytes?: number
}

/** The results as lines of text, in columns. */
export function tableOf(title: string, results: readonly Result[]): string {
  const lines = results.map(({ name, milliseconds, ratio, beside, aim, megabytes }) => [
    name,
    `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms`,
    megabytes === undefined ? '' : `${((megabytes / milliseconds) * 1000).toFixed(1)} MB/s`,
    ratio === undefined ? '' : `${ratio.toFixed(2)} x ${beside ?? ''}`,
    aim === undefined ? '' : `aim ${aim.toFixed(1)}${(ratio ?? 0) > aim ? ', missed' : ''}`,
  ])
  const widths = [0, 1, 2, 3].map((at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)))
  const rows = lines.map((line) =>
    line
      .map((cell, at) =>
        at === 1 || at === 2 ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  )
  return [title, ...rows.map((row) => `  ${row}`)].join('\n')
}

/** A result beside another contender's time. */
export function beside(
  times: ReadonlyMap<string, number>,
  name: string,
  other: string,
  more: Pick<Result, 'aim' | 'megabytes'> = {},
): Result {
  const milliseconds = times.get(name) ?? Number.NaN
  return {
    name,
    milliseconds,
    ratio: milliseconds / (times.get(other) ?? Number.NaN),
    beside: other,
    ...more,
  }
}
