import { type Claim, defineCheck, describeDate, groupBy, isBefore } from '../../src/index.js'
import { citedBy } from './cited-by.js'

type Reference = Claim<'reference'>

export default defineCheck({
  id: 'reference-integrity',
  summary: 'Citations have their entries, and entries are whole, cited and listed once',
  severity: 'warning',
  reads: ['citation', 'reference'],
  per: 'source',
  messages: {
    missing: 'Reference {{number}} is cited here, but the list ends at {{last}}',
    gap: 'Reference {{number}} is cited here, but the list has no such entry',
    uncited: 'Reference {{number}} is listed, but never cited',
    truncated: 'The entry breaks off at "{{end}}": {{lacks}}',
    duplicate: 'The entry is listed before, as {{first}}',
    accessed: 'The page was accessed in {{accessed}}, but this source came out in {{published}}',
  },
  check(claims, { report, source }) {
    const entries = claims.filter((claim) => claim.kind === 'reference')
    for (const entry of entries) {
      const { accessed, breaksOffAt } = entry.value
      if (breaksOffAt !== undefined) {
        report({
          message: 'truncated',
          data: { end: breaksOffAt, lacks: lackOf(breaksOffAt) },
          at: entry,
          derivation: [`an entry does not end with "${breaksOffAt}"`],
        })
      }
      const { published } = source(entry.place.path)
      if (accessed !== undefined && published !== undefined && isBefore(published, accessed)) {
        report({
          message: 'accessed',
          data: { accessed: describeDate(accessed), published: describeDate(published) },
          at: entry,
          derivation: [`${describeDate(accessed)} is after ${describeDate(published)}`],
        })
      }
    }

    for (const [first, ...again] of groupBy(entries, identity).values()) {
      for (const entry of again) {
        report({
          message: 'duplicate',
          data: { first: nameOf(first) },
          at: entry,
          related: first === undefined ? [] : [{ message: 'the first entry', at: first }],
          derivation: [
            entry.value.doi === undefined
              ? 'the entries are the same, letter case and punctuation aside'
              : `both have the DOI ${entry.value.doi}`,
          ],
          severity: 'info',
        })
      }
    }

    const cited = citedBy(
      entries,
      claims.filter((claim) => claim.kind === 'citation'),
    )
    for (const { number, at, last } of cited.missing) {
      const derivation = [
        `the last of ${String(entries.length)} entries has the number ${String(last)}`,
      ]
      if (number > last) report({ message: 'missing', data: { number, last }, at, derivation })
      else report({ message: 'gap', data: { number }, at, derivation })
    }
    for (const entry of cited.uncited) {
      report({
        message: 'uncited',
        data: { number: nameOf(entry) },
        at: entry,
        derivation: [
          `the text cites ${String(cited.count)} of ${String(entries.length)} entries in brackets`,
        ],
        severity: 'info',
      })
    }
  },
})

function lackOf(end: string): string {
  if (/al\.?$/i.test(end)) return 'it has authors, but no title, journal or year behind them'
  return /doi/i.test(end) ? 'the DOI is missing' : 'something is to follow'
}

/** What tells an entry: its DOI, else its words; short ones tell nothing. */
function identity({ value: { doi, text } }: Reference): string | undefined {
  const plain = text
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim()
  return doi ?? (plain.length >= shortestEntry ? plain : undefined)
}

const shortestEntry = 30

function nameOf(entry: Reference | undefined): string | number {
  const { number, text = '' } = entry?.value ?? {}
  return number ?? `"${text.slice(0, 60)}"`
}
