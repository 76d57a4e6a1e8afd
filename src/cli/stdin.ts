import { buffer } from 'node:stream/consumers'

/** The bytes of standard input. */
export async function readStdin(): Promise<Uint8Array> {
  return buffer(process.stdin)
}
