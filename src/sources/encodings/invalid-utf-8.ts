/** Where a text stops being UTF-8. */
export interface InvalidUtf8 {
  /** Of the first byte that belongs to no character. */
  readonly offset: number
  /** Both count from 1. */
  readonly position: { readonly line: number; readonly column: number }
  /** Whether the file only lacks the rest of its last character. */
  readonly isCutShort: boolean
  /** Whether characters of more than one byte stand before: the file is in UTF-8, but for a fault. */
  readonly isElseUtf8: boolean
}

const utf8 = new TextDecoder()

/** Finds where bytes that are not valid UTF-8 break off. */
export function invalidUtf8In(bytes: Uint8Array): InvalidUtf8 {
  const offset = firstInvalidByte(bytes)
  const before = utf8.decode(bytes.subarray(0, offset))
  const lines = before.split(/\r\n|\n|\r/)
  return {
    offset,
    position: { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 },
    isCutShort: isCutShort(bytes),
    isElseUtf8: before.length < offset,
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

/** Whether more bytes could make the text valid. */
function isCutShort(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
