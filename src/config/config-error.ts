/** A configuration that cannot be used. Its message names the file and every problem in it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  /** The file as the user would name it. */
  readonly path: string
  /** What is wrong, a line each. */
  readonly problems: readonly string[]
  /** Where the file does not parse. */
  readonly position?: { readonly line: number; readonly column: number }

  constructor(path: string, problems: readonly string[], position?: ConfigError['position']) {
    super(messageOf(path, problems, position))
    this.path = path
    this.problems = problems
    if (position !== undefined) this.position = position
  }
}

function messageOf(
  path: string,
  problems: readonly string[],
  position: ConfigError['position'],
): string {
  const place = position === undefined ? path : `${path}:${position.line}:${position.column}`
  const [only] = problems
  return problems.length === 1 && only !== undefined
    ? `${place}: ${only}`
    : [`${place}:`, ...problems.map((problem) => `  ${problem}`)].join('\n')
}
