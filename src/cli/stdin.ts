import { buffer } from 'node:stream/consumers'
import { UsageError } from './usage-error.js'

/**
 * The text of standard input.
 * @throws UsageError where it is not UTF-8
 */
export async function readStdin(): Promise<string> {
  const bytes = await buffer(process.stdin)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new UsageError('standard input is not UTF-8 text')
  }
}
