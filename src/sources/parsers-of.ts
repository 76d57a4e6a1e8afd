import { open } from 'node:fs/promises'
import { extname } from 'node:path'
import { chooseParser, headLength } from './choose-parser.js'
import type { Parser } from './parser.js'

/** The extensions that parsers read, each once, in their order. */
export function extensionsOf(parsers: readonly Parser[]): string[] {
  return [...new Set(parsers.flatMap(({ extensions }) => extensions))]
}

/**
 * Whether a parser reads a file on disk, by its extension; where all parsers of the extension read
 * only what they recognise, by how it begins. A file that cannot be opened may be read: whoever tries
 * says why it cannot.
 */
export async function mayBeRead(parsers: readonly Parser[], path: string): Promise<boolean> {
  const extension = extname(path).toLowerCase()
  const own = parsers.filter(({ extensions }) => extensions.includes(extension))
  if (own.length === 0 || own.some(({ onlyRecognized }) => onlyRecognized === undefined))
    return true
  const head = await beginningOf(path).catch(() => undefined)
  return head === undefined || chooseParser(parsers, path, head) !== undefined
}

async function beginningOf(path: string): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headLength), 0, headLength, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
