import { isDeepStrictEqual } from 'node:util'
import { deserialize, serialize } from 'node:v8'
import type { Reading } from '../reading.js'

/**
 * A reading in the format of structured clones. A plugin may put into a claim what does not survive
 * that, such as a function: then undefined.
 */
export function asPlainData(reading: Reading): Uint8Array | undefined {
  try {
    const content = serialize(reading)
    return isDeepStrictEqual(deserialize(content), reading) ? content : undefined
  } catch {
    return undefined
  }
}

/** The reading that was made plain data of. */
export function fromPlainData(content: Uint8Array): Reading {
  return deserialize(content) as Reading
}
