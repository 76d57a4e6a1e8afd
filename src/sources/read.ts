import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { decodeSource, type ReadResult } from './decode.js'
import { reasonOf } from './file-error.js'

/** Larger files are refused: no article is that long, and a reader would not wait for it. */
export const maxSourceBytes = 20 * 1024 * 1024

/** Reads and decodes one file. Never throws: what went wrong is in the diagnostics. */
export async function readSource(path: string, cwd: string): Promise<ReadResult> {
  try {
    const bytes = await readRegularFile(resolve(cwd, path))
    return typeof bytes === 'string' ? refusal(path, bytes) : decodeSource(path, bytes)
  } catch (error) {
    return refusal(path, `The file cannot be read: ${reasonOf(error)}`)
  }
}

function refusal(path: string, message: string): ReadResult {
  return { diagnostics: [{ path, severity: 'error', message }] }
}

/** The bytes of a file, or why it is not read at all. */
async function readRegularFile(path: string): Promise<Uint8Array | string> {
  const stats = await stat(path)
  if (stats.isDirectory()) {
    return 'This is a folder, not a file. Name the files in it, or lint the folder as a whole.'
  }
  // A named pipe would keep the reader waiting, a device may never end.
  if (!stats.isFile()) return 'This is no regular file. Copy its content into one.'
  if (stats.size > maxSourceBytes) return tooLarge(stats.size)
  return readFile(path)
}

function tooLarge(bytes: number): string {
  return (
    `The file is too large: ${megabytes(bytes)} MB, and the limit is ${megabytes(maxSourceBytes)} MB. ` +
    'Split it, or leave it out of the corpus.'
  )
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, '')
}
