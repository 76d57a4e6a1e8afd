/** A command line that cannot be obeyed: exit code 2 and one line that says why. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
