import type {
  Comparison,
  CorpusView,
  EarlierFinding,
  Finding,
  FormatOptions,
  RelatedPlace,
  Report,
  SuppressedFinding,
} from '../../src/index.js'

/** A place whose quote stands in a sentence. */
export function placeAt(
  path: string,
  line: number,
  text: string,
  quote: string,
): Pick<RelatedPlace, 'location' | 'quote' | 'context'> {
  const at = text.indexOf(quote)
  if (at < 0) throw new Error(`"${quote}" does not stand in "${text}"`)
  return {
    quote,
    context: { text, at },
    location: {
      path,
      start: { line, column: at + 1, offset: line * 100 + at },
      end: { line, column: at + 1 + quote.length, offset: line * 100 + at + quote.length },
    },
  }
}

export const intervalFinding: Finding = {
  check: 'interval-excludes-estimate',
  messageId: 'outside',
  severity: 'error',
  message: '60.6% lies outside its 95% interval, 35.6% to 56.4%',
  derivation: [
    '60.6% stands for 60.55% to 60.65%',
    '56.4% stands for 56.35% to 56.45%, which ends before that',
  ],
  likelySlip: '56.4% is also the upper bound of the 8.0-mg/kg arm: was it copied?',
  ...placeAt(
    'corpus/article.md',
    53,
    'In the other cohort, the six-month rate of progression-free survival was 60.6% (95% CI, 35.6%-56.4%) with the higher dose, and the median was not reached at the cutoff.',
    '60.6% (95% CI, 35.6%-56.4%)',
  ),
  related: [
    {
      message: 'the same bound, of another arm',
      ...placeAt(
        'corpus/article.md',
        49,
        'With the lower dose the rate was 41.2% (95% CI, 24.9%-56.4%).',
        '56.4%',
      ),
    },
  ],
  fingerprint: '0123456789abcdef',
}

export const driftFinding: Finding = {
  check: 'group-size-drift',
  messageId: 'drift',
  severity: 'warning',
  message: 'The cohort has 26 patients treated here and 24 evaluated there',
  derivation: ['26 - 24 = 2 patients are unaccounted for'],
  ...placeAt('corpus/release.txt', 12, 'A total of 26 patients were treated.', '26 patients'),
  related: [],
  fingerprint: 'fedcba9876543210',
}

/** A finding that a comment settled, and one that stands in the baseline. */
export const settledFindings: readonly SuppressedFinding[] = [
  { ...driftFinding, suppression: { how: 'inline', reason: 'two people left before treatment' } },
  { ...intervalFinding, suppression: { how: 'baseline' } },
]

/** What is no more as an earlier report had it. */
export const sampleChanges: Pick<Comparison, 'gone' | 'settled' | 'unseen'> = {
  gone: [earlier('a.md', 'It was 4 of 24')],
  settled: [earlier('b.md', 'It was 5 of 24')],
  unseen: [earlier('c.md', 'It was 6 of \u202e24')],
}

function earlier(path: string, message: string): EarlierFinding {
  return {
    check: 'value-mismatch',
    severity: 'warning',
    message,
    path,
    fingerprint: '0'.repeat(16),
  }
}

/** A small report with one finding a file; the parts given stand instead of its own. */
export function sampleReport(parts: Partial<Report> = {}): Report {
  return {
    version: 1,
    asOf: '2026-11-22',
    summary: {
      sources: 2,
      claims: 40,
      verified: 12,
      findings: 2,
      errors: 1,
      warnings: 1,
      infos: 0,
      suppressed: 0,
    },
    sources: [
      { path: 'corpus/article.md', kind: 'news-article', published: '2026-01-21', claims: 30 },
      { path: 'corpus/release.txt', claims: 10 },
    ],
    findings: [intervalFinding, driftFinding],
    suppressed: [],
    verifications: [
      {
        check: 'percent-count-mismatch',
        how: '5/24 is 20.8%',
        location: driftFinding.location,
        quote: '5/24 (20.8%)',
      },
    ],
    diagnostics: [],
    ...parts,
  }
}

/** A run that ran the checks of the sample report and one more, and whose sources are not at hand. */
const sampleCorpus: CorpusView = {
  checks: ['group-size-drift', 'interval-excludes-estimate', 'percent-count-mismatch'].map(
    (id) => ({
      id,
      summary: `What ${id} holds true`,
      severity: 'error',
      readme: () => Promise.resolve(undefined),
    }),
  ),
  sources: () => [],
  facts: () => [],
}

/** Options without colour, 80 columns wide, for the sample report. */
export function sampleOptions(parts: Partial<FormatOptions> = {}): FormatOptions {
  return { color: false, width: 80, corpus: sampleCorpus, ...parts }
}
