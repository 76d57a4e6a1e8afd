import { createHash } from 'node:crypto'
import type { SourceFacts } from '../../sources/source.js'
import type { ExtractionSettings } from '../extract-claims.js'

/** What a reading depends on beside the settings of the run. */
export interface ReadingOrigin {
  /** As reports print it: places hold it. */
  readonly path: string
  readonly parser: string
  /** What the configuration says of the source. */
  readonly facts: SourceFacts
  readonly content: string | Uint8Array
}

/**
 * Names readings by all that they depend on: equal keys mean equal readings.
 *
 * @param makers what the program and its plugins are
 */
export class ReadingKeys {
  readonly #settings: string

  constructor(makers: string, { extractors, vocabulary, kinds, listsNumbers }: ExtractionSettings) {
    const settings = JSON.stringify([
      makers,
      extractors.map(({ id }) => id),
      vocabulary.terms,
      kinds === undefined ? null : [...kinds].sort(),
      listsNumbers ?? false,
    ])
    // The vocabulary is long, and there is a key for each file.
    this.#settings = createHash('sha256').update(settings).digest('hex')
  }

  /** The key of a file's reading, in hexadecimal digits. */
  keyOf({ path, parser, facts, content }: ReadingOrigin): string {
    const settings = JSON.stringify([this.#settings, path, parser, facts, typeof content])
    return createHash('sha256').update(settings).update('\0').update(content).digest('hex')
  }
}
