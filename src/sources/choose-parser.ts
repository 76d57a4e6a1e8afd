import { extname } from 'node:path'
import type { Parser } from './parser.js'

/** Bytes of a file that are enough to recognise its format. */
export const headLength = 4096

/**
 * The parser for a file: one that recognises how it begins, of its own extension first, or else one
 * of its extension, which knows best what the file lacks. Among equals the last wins, so that a
 * plugin can replace what is built in. Undefined where none reads it.
 */
export function chooseParser(
  parsers: readonly Parser[],
  path: string,
  content: string | Uint8Array,
): Parser | undefined {
  const extension = extname(path).toLowerCase()
  const own = parsers.filter(({ extensions }) => extensions.includes(extension))
  const recognizing = parsers.filter(({ recognizes }) => recognizes !== undefined)
  if (recognizing.length > 0) {
    const head = headOf(content)
    const recognizes = (parser: Parser) => parser.recognizes?.(head) === true
    const found = own.findLast(recognizes) ?? recognizing.findLast(recognizes)
    if (found !== undefined) return found
  }
  const others = own.filter(({ onlyRecognized }) => onlyRecognized === undefined)
  return others.findLast(({ recognizes }) => recognizes === undefined) ?? others.at(-1)
}

function headOf(content: string | Uint8Array): string {
  const start = content.slice(0, headLength)
  const head = typeof start === 'string' ? start : Buffer.from(start).toString('latin1')
  return head.replace(/^(?:\xFF\xFE|\xFE\xFF|\xEF\xBB\xBF|\uFEFF)/, '').replaceAll('\0', '')
}
