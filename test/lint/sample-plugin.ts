import type { Claim } from '../../src/claims/claim.js'
import { defineExtractor } from '../../src/claims/extractor.js'
import { definePlugin } from '../../src/config/plugin.js'
import type { Document, Section } from '../../src/document/document.js'
import { defineCheck } from '../../src/lint/check.js'
import { defineParser } from '../../src/sources/parser.js'
import { printed } from '../../src/statistics/printed-number.js'

/** Reads lines as they are: no blocks, since the sample extractor reads the text itself. */
export const lineParser = defineParser({
  name: 'lines',
  extensions: ['.lines'],
  parse: ({ path, text }) => documentOf(path, text),
})

/** A document without blocks. */
export function documentOf(path: string, text: string): Document {
  const root: Section = { level: 0, title: '' }
  return { path, text, blocks: [], sections: [root], tables: [], facts: {} }
}

/** Reads "apples = 12" as a count of apples, and "apples is pommes" as an alias. */
export const lineExtractor = defineExtractor({
  id: 'lines',
  emits: ['count', 'alias'],
  *extract(document) {
    for (const match of document.text.matchAll(/(\w+) (=|is) (\w+)/gu)) {
      const [quote, left = '', sign, right = ''] = match
      yield sign === '='
        ? countClaim(document.path, match.index, quote, left, right)
        : aliasClaim(document.path, match.index, quote, [left, right])
    }
  },
})

/** A count of a subject. */
export function countClaim(
  path: string,
  start: number,
  quote: string,
  subject: string,
  number: string,
): Claim<'count'> {
  const place = { path, start, end: start + quote.length, quote, context: quote, at: 0 }
  return {
    kind: 'count',
    subject: { key: subject, name: subject, origin: 'stated' },
    measure: { label: 'number' },
    scope: {},
    value: { number: { ...printed(number), place } },
    place,
  }
}

/** Names declared equal. */
export function aliasClaim(
  path: string,
  start: number,
  quote: string,
  names: readonly string[],
): Claim<'alias'> {
  const place = { path, start, end: start + quote.length, quote, context: quote, at: 0 }
  return { kind: 'alias', measure: { label: 'alias' }, scope: {}, value: { names }, place }
}

/** Finds a subject that is counted differently in two places. */
export const sameCount = defineCheck({
  id: 'same-count',
  summary: 'A thing is counted the same everywhere',
  severity: 'warning',
  reads: ['count'],
  per: 'fact',
  messages: { differs: '{{here}} here, {{there}} there' },
  key: (claim) => claim.subject?.key,
  check([first, ...others], { report, verify }) {
    if (first === undefined) return
    for (const other of others) {
      const here = first.value.number.value
      const there = other.value.number.value
      if (here === there) {
        verify({ claim: first, how: 'the same there' })
        verify({ claim: other, how: 'the same there' })
      } else {
        report({
          message: 'differs',
          data: { here, there },
          at: first,
          related: [{ message: 'counted here too', at: other }],
          derivation: [`${String(here)} is not ${String(there)}`],
        })
      }
    }
  },
})

/** Reads `.lines` files; without checks. */
export const lines = definePlugin({
  name: 'lines',
  parsers: [lineParser],
  extractors: [lineExtractor],
})
