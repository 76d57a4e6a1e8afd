/**
 * Stands in for `assert` and `util` in the bundle, of which yargs needs the functions below for its
 * messages and for what cannot happen. Node's own load the standard streams and a parser of options,
 * which a small run waits for.
 */
export function strictEqual(actual, expected, message) {
  if (!Object.is(actual, expected)) throw new Error(message)
}

export function notStrictEqual(actual, expected, message) {
  if (Object.is(actual, expected)) throw new Error(message)
}

/** Puts values where a text has "%s" or "%d", and the rest of them behind it. */
export function format(text, ...values) {
  const rest = [...values]
  const filled = String(text).replaceAll(/%[sd]/g, (mark) =>
    rest.length === 0 ? mark : String(rest.shift()),
  )
  return [filled, ...rest].join(' ')
}

export const inspect = String
