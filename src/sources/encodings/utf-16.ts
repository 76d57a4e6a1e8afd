/** Which of the two byte orders a file in UTF-16 has, and how that is known. */
export interface Utf16 {
  readonly encoding: 'utf-16le' | 'utf-16be'
  /** Whether a byte order mark says so; else the NUL bytes beside plain characters do. */
  readonly isMarked: boolean
}

/** Bytes at the beginning of a file that are looked at for the pattern of NUL bytes. */
const headLength = 4096

/** Shorter files have too few bytes for a pattern. */
const shortest = 8

/**
 * Whether a file is in UTF-16: by its byte order mark, or because every second byte of most
 * characters is NUL, as it is in Western text, and hardly any other byte is.
 */
export function utf16Of(bytes: Uint8Array): Utf16 | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', isMarked: true }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', isMarked: true }
  const head = bytes.subarray(0, headLength)
  if (head.length < shortest) return undefined
  const nuls = [0, 0]
  head.forEach((byte, at) => {
    if (byte === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = nuls
  const isPattern = (most: number, others: number): boolean =>
    most * 4 > head.length && most >= others * 10
  if (isPattern(odd, even)) return { encoding: 'utf-16le', isMarked: false }
  if (isPattern(even, odd)) return { encoding: 'utf-16be', isMarked: false }
  return undefined
}

/** The text of bytes in UTF-16 without its mark; undefined where they are not valid. */
export function decodeUtf16(bytes: Uint8Array, { encoding }: Utf16): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
