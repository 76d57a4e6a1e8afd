import type { Extractor } from '../claims/extractor.js'
import type { FactReader } from '../claims/fact-reader.js'
import type { Term } from '../claims/vocabulary.js'
import type { AnyCheck } from '../lint/check.js'
import type { Formatter } from '../report/formatter.js'
import type { Parser } from '../sources/parser.js'

/** A bundle of what extends claimlint. The clinical pack is one, loaded as a user's would be. */
export interface Plugin {
  readonly name: string
  readonly parsers?: readonly Parser[]
  readonly extractors?: readonly Extractor[]
  /** How its claims make facts; without it they stand beside those of no other source. */
  readonly facts?: FactReader
  readonly vocabulary?: readonly Term[]
  readonly checks?: readonly AnyCheck[]
  readonly formatters?: readonly Formatter[]
}

/** Types a plugin; returns it unchanged. */
export function definePlugin(plugin: Plugin): Plugin {
  return plugin
}
