/**
 * What the bytes 0x80 to 0x9F stand for in Windows-1252 (WHATWG Encoding Standard, index
 * windows-1252); all others stand for the code point of the same number. TextDecoder is no help:
 * in Node.js 20 it takes these bytes for control characters, as ISO 8859-1 does.
 */
const high =
  '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F' + // 0x80
  '\u0090‘’“”•–—˜™š›œ\u009DžŸ' // 0x90

/** The text of bytes in Windows-1252; every byte is a character. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009F]/g, (character) => high.charAt(character.charCodeAt(0) - 0x80))
}

/** Marks that Western text is typeset with: quotes, dashes, bullets, ellipsis, euro, trade mark. */
const typeset = new Set(Array.from('€‚„…†‡‘’“”•–—™', (mark) => 0x80 + high.indexOf(mark)))

/** Signs that stand at one place in nearly all Western code pages: no-break space, § © « ® ° ± µ · ». */
const signs = new Set([0xa0, 0xa7, 0xa9, 0xab, 0xae, 0xb0, 0xb1, 0xb5, 0xb7, 0xbb])

/** More letters than this share of a text are not those of a Western language. */
const maxLetters = 0.2

/**
 * Whether bytes that are no UTF-8 may be read as Windows-1252 although nothing says so: they hold
 * its marks or signs, and letters with accents only among plain ones. Letters alone prove
 * nothing, since other code pages have other letters in their place; nor do bytes that stand for
 * characters which nobody types.
 */
export function looksLikeWindows1252(bytes: Uint8Array): boolean {
  if (holdsSurrogate(bytes)) return false
  let marks = 0
  let letters = 0
  for (const byte of bytes) {
    if (byte < 0x80) {
      if (isControl(byte)) return false
    } else if (typeset.has(byte) || signs.has(byte)) marks++
    else if (byte < 0xa0) return false
    else letters++
  }
  return marks > 0 && letters <= bytes.length * maxLetters
}

function holdsSurrogate(bytes: Uint8Array): boolean {
  const isTrail = (byte = 0, least: number): boolean => byte >= least && byte <= 0xbf
  for (let at = bytes.indexOf(0xed); at >= 0; at = bytes.indexOf(0xed, at + 1)) {
    if (isTrail(bytes[at + 1], 0xa0) && isTrail(bytes[at + 2], 0x80)) return true
  }
  return false
}

function isControl(byte: number): boolean {
  const isSpace = byte >= 0x09 && byte <= 0x0d
  return (byte < 0x20 && !isSpace) || byte === 0x7f
}
