/** What went wrong, in a line: the message of an error, or whatever else was thrown, as text. */
export function reasonOf(thrown: unknown): string {
  const message = thrown instanceof Error ? thrown.message || thrown.name : String(thrown)
  return message.split('\n', 1)[0] ?? ''
}
