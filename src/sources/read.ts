import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Diagnostic } from '../report/report.js'
import { reasonOf } from './file-error.js'

/** Larger files are refused: no article is that long, and a reader would not wait for it. */
export const maxSourceBytes = 20 * 1024 * 1024

/** The bytes of one file, or why they cannot be had. Never throws. */
export async function readSource(path: string, cwd: string): Promise<Uint8Array | Diagnostic> {
  try {
    const bytes = await readRegularFile(resolve(cwd, path))
    return typeof bytes === 'string' ? { path, severity: 'error', message: bytes } : bytes
  } catch (error) {
    return { path, severity: 'error', message: `The file cannot be read: ${reasonOf(error)}` }
  }
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
