import { inflateSync } from 'node:zlib'

/** Streams that are smaller than this when packed cannot unpack to much. */
const minPacked = 100_000

/** What one stream, or all large ones together, may unpack to. */
const maxUnpacked = 256 * 1024 * 1024

/**
 * Whether the packed streams of a PDF unpack to more than a document holds. The library that reads
 * them unpacks each as a whole, and what is packed twice may grow a million times.
 */
export function tooManyBytes(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let left = maxUnpacked
  for (let start = file.indexOf('stream'); start >= 0;) {
    const end = file.indexOf('endstream', start)
    if (end < 0) return false
    const dictionary = file.toString('latin1', Math.max(0, start - 400), start)
    const filters = dictionary
      .slice(dictionary.lastIndexOf(' obj'))
      .match(/\/(?:FlateDecode|Fl|LZWDecode)\b/g)
    if ((filters?.length ?? 0) > 1) return true
    const isPicture = /\/Subtype\s*\/Image\b/.test(dictionary)
    if (filters !== null && !isPicture && end - start > minPacked) {
      const size = unpackedSize(file.subarray(start, end), left)
      left -= size
      if (left <= 0) return true
    }
    start = file.indexOf('stream', end + 'endstream'.length)
  }
  return false
}

/** How much a stream unpacks to; the limit, where it is more. */
function unpackedSize(stream: Buffer, limit: number): number {
  const begin = stream[6] === 0x0d ? 8 : 7
  try {
    return inflateSync(stream.subarray(begin), { maxOutputLength: limit }).length
  } catch (thrown) {
    const isTooLong = thrown instanceof RangeError && 'code' in thrown
    return isTooLong ? limit : 0
  }
}
