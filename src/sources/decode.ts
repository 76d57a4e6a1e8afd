import { isUtf8 } from 'node:buffer'
import { declaredEncoding } from './encodings/declared-encoding.js'
import { invalidUtf8In } from './encodings/invalid-utf-8.js'
import { decodeUtf16, utf16Of, type Utf16 } from './encodings/utf-16.js'
import { decodeWindows1252, looksLikeWindows1252 } from './encodings/windows-1252.js'
import type { Diagnostic } from '../report/report.js'

/** A file's text, or why it cannot be had. Diagnostics may come with a text too. */
export type ReadResult =
  | { readonly text: string; readonly diagnostics: readonly Diagnostic[] }
  | { readonly text?: undefined; readonly diagnostics: readonly Diagnostic[] }

/**
 * Decodes a file's bytes: UTF-16 by its byte order mark or its NUL bytes; UTF-8 with or without
 * mark wherever it is valid; else the encoding that an XML declaration or a meta element names;
 * else Windows-1252, with a warning, where the bytes look like it. Bytes that are no text give an
 * error; a file without any word gives a warning and an empty text.
 */
export function decodeSource(path: string, bytes: Uint8Array): ReadResult {
  const { text, warning, error } = textOf(bytes)
  if (error !== undefined) return failure(path, error)
  const problem = markupProblem(text) ?? controlProblem(text)
  if (problem !== undefined) return failure(path, { message: problem })
  const diagnostics: Diagnostic[] =
    warning === undefined ? [] : [{ path, severity: 'warning', message: warning }]
  if (text.trim() !== '') return { text, diagnostics }
  const message =
    'The file is empty: there is nothing to check. Remove it from the corpus, or fill it.'
  return { text: '', diagnostics: [...diagnostics, { path, severity: 'warning', message }] }
}

/** What the bytes say, or why that cannot be told. */
type Decoded =
  | { readonly text: string; readonly warning?: string; readonly error?: undefined }
  | { readonly text?: undefined; readonly warning?: undefined; readonly error: Problem }

interface Problem {
  readonly message: string
  readonly position?: { readonly line: number; readonly column: number }
}

function failure(path: string, { message, position }: Problem): ReadResult {
  const error: Diagnostic = { path, severity: 'error', message }
  return { diagnostics: [position === undefined ? error : { ...error, position }] }
}

/** Shared, since it costs as much to make one as to decode a file. */
const utf8 = new TextDecoder()

function textOf(bytes: Uint8Array): Decoded {
  const utf16 = utf16Of(bytes)
  if (utf16 !== undefined) return fromUtf16(bytes, utf16)
  if (bytes.includes(0)) {
    const message =
      'The file looks binary: it holds NUL bytes. Leave it out of the corpus, or convert it to ' +
      'text (UTF-8).'
    return { error: { message } }
  }
  return isUtf8(bytes) ? { text: utf8.decode(bytes) } : fromCodePage(bytes)
}

function fromUtf16(bytes: Uint8Array, utf16: Utf16): Decoded {
  const text = decodeUtf16(bytes, utf16)
  if (text !== undefined) return { text }
  const sign = utf16.isMarked ? 'begins with a UTF-16 byte order mark' : 'looks like UTF-16'
  const message = `The file ${sign} but is not valid UTF-16: it may be cut short. Save it again as UTF-8.`
  return { error: { message } }
}

/** Labels of Windows-1252 by the WHATWG Encoding Standard, which takes Latin-1 and ASCII for it. */
const western: ReadonlySet<string> = new Set([
  'windows-1252', 'cp1252', 'x-cp1252', 'cp819', 'ibm819', 'iso-8859-1', 'iso8859-1', 'iso88591',
  'iso_8859-1', 'iso_8859-1:1987', 'latin1', 'l1', 'us-ascii', 'ascii', 'ansi_x3.4-1968',
]) // prettier-ignore

function fromCodePage(bytes: Uint8Array): Decoded {
  const declared = declaredEncoding(bytes)
  if (declared !== undefined && western.has(declared)) return { text: decodeWindows1252(bytes) }
  const isNamed = declared !== undefined && !/^(?:x-)?(?:unicode-1-1-)?utf-?8$/.test(declared)
  return isNamed ? fromDeclared(bytes, declared) : fromUndeclared(bytes, declared)
}

function fromDeclared(bytes: Uint8Array, label: string): Decoded {
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes) }
  } catch (thrown) {
    const isUnknown = thrown instanceof RangeError
    const reason = isUnknown ? 'which is not known' : 'but its bytes are not valid in it'
    const message = `The file declares the encoding "${label}", ${reason}. Save it as UTF-8.`
    return { error: { message } }
  }
}

function fromUndeclared(bytes: Uint8Array, declared: string | undefined): Decoded {
  const { offset, position, isCutShort, isElseUtf8 } = invalidUtf8In(bytes)
  const line = String(position.line)
  if (!isCutShort && !isElseUtf8 && looksLikeWindows1252(bytes)) {
    const claim = declared === undefined ? 'and declares no encoding' : 'although it declares it'
    const warning =
      `The file is not valid UTF-8, ${claim}, from line ${line} on: it was read as Windows-1252. ` +
      'See that its signs are right, and save it as UTF-8.'
    return { text: decodeWindows1252(bytes), warning }
  }
  const message =
    `The file is not valid UTF-8: byte ${String(offset)} (line ${line}) belongs to no character. ` +
    'It may be in another encoding, such as Windows-1252: save it as UTF-8.'
  return { error: { message, position } }
}

/** What is text to a computer alone: a word processor's own markup under the name of another format. */
function markupProblem(text: string): string | undefined {
  if (!text.startsWith('{\\rtf')) return undefined
  return 'The file is in Rich Text Format (RTF), whatever its name says. Save it as .docx, .pdf or .txt.'
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
