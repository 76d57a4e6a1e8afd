import { UsageError } from './usage-error.js'

/** A format and where it goes. */
export interface OutputTarget {
  readonly format: string
  /** Absent: the terminal. */
  readonly file?: string
}

/** Reads `--output <format>[:file]`. */
export function parseOutput(text: string): OutputTarget {
  const colon = text.indexOf(':')
  if (colon < 0 && text !== '') return { format: text }
  const format = text.slice(0, Math.max(colon, 0))
  const file = text.slice(colon + 1)
  if (format === '' || file === '') {
    throw new UsageError(`--output takes <format> or <format>:<file>, not "${text}"`)
  }
  return { format, file }
}

/**
 * All outputs of a run. Exactly one goes to the terminal: the one asked for, or the pretty report
 * beside whatever goes to files.
 * @throws UsageError where two would share the terminal or one file
 */
export function outputTargets(
  format: string | undefined,
  outputs: readonly string[],
): readonly OutputTarget[] {
  const parsed = outputs.map(parseOutput)
  const asked = format === undefined ? parsed : [{ format }, ...parsed]
  const toTerminal = new Set(
    asked.filter(({ file }) => file === undefined).map((target) => target.format),
  )
  if (toTerminal.size > 1) {
    throw new UsageError(
      `only one format can go to the terminal, not ${[...toTerminal].join(' and ')}; ` +
        'give the others a file: --output json:report.json',
    )
  }
  const toFiles = asked.filter(({ file }) => file !== undefined)
  const twice = toFiles.find(({ file }, index) =>
    toFiles.slice(0, index).some((earlier) => earlier.file === file),
  )
  if (twice?.file !== undefined) throw new UsageError(`two outputs would write ${twice.file}`)
  const [terminal = 'pretty'] = toTerminal
  return [{ format: terminal }, ...toFiles]
}
