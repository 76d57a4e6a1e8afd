import type { Claim } from '../../../src/claims/claim.js'
import { defineExtractor } from '../../../src/claims/extractor.js'
import { definePlugin } from '../../../src/config/plugin.js'
import { placeIn } from '../../../src/document/place-in.js'
import { defineCheck } from '../../../src/lint/check.js'
import { lintWith, type LintOptions } from '../../../src/lint/lint.js'
import type { Report } from '../../../src/report/report.js'
import { builtInParsers } from '../../../src/sources/parsers.js'
import { printed } from '../../../src/statistics/printed-number.js'

/** Reads words such as BAD1, PAIR1 and ODD1 as counts, each where it stands. */
const extractor = defineExtractor({
  id: 'words',
  emits: ['count'],
  *extract(document) {
    for (const block of document.blocks) {
      for (const match of block.flat.text.matchAll(/(BAD|PAIR|ODD)(\d+)/gu)) {
        const [word, name = '', number = ''] = match
        const place = placeIn(document, block, match.index, match.index + word.length)
        const claim: Claim<'count'> = {
          kind: 'count',
          measure: { label: name },
          scope: {},
          value: { number: { ...printed(number), place } },
          place,
        }
        yield claim
      }
    }
  },
})

/** Finds every BAD, as a warning. */
const words = defineCheck({
  id: 'words',
  summary: 'No word is bad',
  severity: 'warning',
  reads: ['count'],
  per: 'claim',
  messages: { bad: '{{word}} is bad' },
  check(claim, { report }) {
    const word = claim.place.quote
    if (!word.startsWith('BAD')) return
    report({ message: 'bad', data: { word }, at: claim, derivation: [] })
  },
})

/** Finds each PAIR that stands twice, as an error at the first and the second as its other side. */
const pairs = defineCheck({
  id: 'pairs',
  summary: 'No word stands twice',
  severity: 'error',
  reads: ['count'],
  per: 'fact',
  messages: { twice: '{{word}} stands twice' },
  key: ({ place }) => (place.quote.startsWith('PAIR') ? place.quote : undefined),
  check([first, second], { report }) {
    if (first === undefined || second === undefined) return
    report({
      message: 'twice',
      data: { word: first.place.quote },
      at: first,
      related: [{ message: 'here too', at: second }],
      derivation: [],
    })
  },
})

/** Finds every ODD, as an info. */
const others = defineCheck({
  id: 'others',
  summary: 'No word is odd',
  severity: 'info',
  reads: ['count'],
  per: 'source',
  messages: { odd: '{{word}} is odd' },
  check(claims, { report }) {
    for (const claim of claims) {
      const word = claim.place.quote
      if (word.startsWith('ODD'))
        report({ message: 'odd', data: { word }, at: claim, derivation: [] })
    }
  },
})

/** The parsers that are built in, and checks that depend on no other extractor. */
export const wordPlugin = definePlugin({
  name: 'words',
  parsers: builtInParsers,
  extractors: [extractor],
  checks: [words, pairs, others],
})

/** Lints texts; a lone one is `a.md`. */
export function wordsIn(
  texts: string | Readonly<Record<string, string>>,
  options: LintOptions = {},
): Promise<Report> {
  const named = typeof texts === 'string' ? { 'a.md': texts } : texts
  return lintWith([wordPlugin], {
    files: Object.entries(named).map(([path, text]) => ({ path, text })),
    asOf: '2026-11-22',
    ...options,
  })
}

/** The words that are found and not settled. */
export async function found(text: string, options: LintOptions = {}): Promise<string[]> {
  return (await wordsIn(text, options)).findings.map(({ quote }) => quote)
}

/** What is said of settlements, with line and column. */
export async function complaints(text: string, options: LintOptions = {}): Promise<string[]> {
  const { diagnostics } = await wordsIn(text, options)
  return diagnostics
    .filter(({ about }) => about === 'suppression')
    .map(({ message, position }) =>
      position === undefined
        ? message
        : `${String(position.line)}:${String(position.column)} ${message}`,
    )
}
