/** A file that no editor would save, and what is to become of it. */
export interface HostileFile {
  /** What is wrong with it; unlike all others of its format. */
  readonly name: string
  readonly content: () => string | Uint8Array
  /** What the error says of it; absent where the file is read, perhaps with a warning. */
  readonly error?: RegExp
}

/** The start of a file; what follows is lost, as when a transfer breaks off. */
export function truncated(content: Uint8Array, share = 0.5): Uint8Array {
  return content.slice(0, Math.floor(content.length * share))
}

/** Bytes that are no file of any format: the mark of a picture, and noise that repeats. */
export function picture(): Uint8Array {
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]),
    Buffer.alloc(
      5000,
      Uint8Array.from({ length: 251 }, (_, at) => (at * 97) % 256),
    ),
  ])
}

/** Text with half of a pair of surrogates in it, which no encoder of UTF-8 writes. */
export function withLoneSurrogate(before: string, after: string): Uint8Array {
  return Buffer.concat([Buffer.from(before), Buffer.from([0xed, 0xa0, 0xbd]), Buffer.from(after)])
}

/** A document type whose entities would expand to a billion words, and one that reads a file. */
export const laughs = [
  '<!DOCTYPE x [',
  '<!ENTITY l0 "ha">',
  ...Array.from(
    { length: 9 },
    (_, at) => `<!ENTITY l${String(at + 1)} "${`&l${String(at)};`.repeat(10)}">`,
  ),
  '<!ENTITY out SYSTEM "file:///etc/passwd">]>',
].join('\n')

/** The words that a document type of `laughs` is used with. */
export const laughing = '&l9; &out; n = 24'

/** A sentence that holds a claim and nothing wrong. */
export const sentence = 'The ORR was 20.8% (95% CI, 7.1%-42.2%). '

/** The longest file that is read at all has this many bytes. */
export const mostBytes = 20 * 1024 * 1024

/** A text of almost the most bytes that a file may have. */
export function longest(part: string, before = '', after = ''): string {
  const room = mostBytes - 100 - before.length - after.length
  return before + part.repeat(Math.floor(room / part.length)) + after
}

/** More than a file may have, in one line. */
export function line50(): Uint8Array {
  return Buffer.alloc(50 * 1024 * 1024, sentence)
}
