import { isUtf8 } from 'node:buffer'
import type { Diagnostic } from '../report/report.js'

/** A file's text, or why it cannot be had. Diagnostics may come with a text too. */
export type ReadResult =
  | { readonly text: string; readonly diagnostics: readonly Diagnostic[] }
  | { readonly text?: undefined; readonly diagnostics: readonly Diagnostic[] }

/**
 * Decodes a file's bytes: UTF-8 with or without byte order mark, or UTF-16 with one. Bytes that
 * are no text give an error; a file without any word gives a warning and an empty text.
 */
export function decodeSource(path: string, bytes: Uint8Array): ReadResult {
  const text = utf16Of(bytes) ?? utf8Of(bytes)
  if (typeof text !== 'string') return failure(path, text.message, text.position)
  const control = controlProblem(text)
  if (control !== undefined) return failure(path, control)
  if (text.trim() === '') {
    return {
      text: '',
      diagnostics: [
        {
          path,
          severity: 'warning',
          message:
            'The file is empty: there is nothing to check. Remove it from the corpus, or fill it.',
        },
      ],
    }
  }
  return { text, diagnostics: [] }
}

interface Problem {
  readonly message: string
  readonly position?: { readonly line: number; readonly column: number }
}

function failure(path: string, message: string, position?: Problem['position']): ReadResult {
  const error: Diagnostic = { path, severity: 'error', message }
  return { diagnostics: [position === undefined ? error : { ...error, position }] }
}

/** The text of a file that begins with a UTF-16 byte order mark; undefined for other files. */
function utf16Of(bytes: Uint8Array): string | Problem | undefined {
  const encoding = utf16Encoding(bytes)
  if (encoding === undefined) return undefined
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return {
      message:
        'The file begins with a UTF-16 byte order mark but is not valid UTF-16: it may be cut ' +
        'short. Save it again as UTF-8.',
    }
  }
}

function utf16Encoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/** Shared, since it costs as much to make one as to decode a file. */
const utf8 = new TextDecoder()

function utf8Of(bytes: Uint8Array): string | Problem {
  if (bytes.includes(0)) {
    return {
      message:
        'The file looks binary: it holds NUL bytes. Leave it out of the corpus, or convert it to ' +
        'text (UTF-8).',
    }
  }
  return isUtf8(bytes) ? utf8.decode(bytes) : invalidUtf8(bytes)
}

function invalidUtf8(bytes: Uint8Array): Problem {
  const offset = firstInvalidByte(bytes)
  const before = utf8.decode(bytes.subarray(0, offset))
  const lines = before.split(/\r\n|\n|\r/)
  const position = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
  return {
    message:
      `The file is not valid UTF-8: byte ${String(offset)} (line ${String(position.line)}) belongs ` +
      'to no character. It may be in another encoding, such as Windows-1252: save it as UTF-8.',
    position,
  }
}

/** The offset of the first byte that decodes to the replacement character without being one. */
function firstInvalidByte(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  let offset = 0
  let from = 0
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', from)) {
    offset += Buffer.byteLength(text.slice(from, at))
    const isPrinted =
      bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd
    if (!isPrinted) return offset
    offset += 3
    from = at + 1
  }
  return offset
}

/** More control characters than this share of the text are no accident. */
const maxControlShare = 0.01

function controlProblem(text: string): string | undefined {
  let controls = 0
  for (const { 0: run } of text.matchAll(/[\u0000-\u0008\u000E-\u001F\u007F]+/g))
    controls += run.length
  if (controls <= text.length * maxControlShare) return undefined
  return (
    `The file looks binary: ${String(controls)} of its ${String(text.length)} characters are ` +
    'control characters. Leave it out of the corpus, or convert it to text (UTF-8).'
  )
}
