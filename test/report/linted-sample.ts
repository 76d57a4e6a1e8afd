import { type LintResult, lintCorpus } from '../../src/index.js'

const release = `# A release

In cohort 1, the 6-month PFS rate was 60.6% (95% CI, 35.6%-56.4%). Of 24 patients, 5 (20.8%) had
a response, and of 30 patients, 6 (28.8%) had none.
`

const record = `Enrolment: 40 participants\r\nIn all, 12 of 40 patients (30.0%) responded.\r\n\tTabbed & <b>bold</b>.\r\n`

/** The texts of the sample corpus by path. */
export const sampleTexts: Readonly<Record<string, string>> = {
  'docs/release.md': release,
  'docs/record.txt': record,
}

/** A corpus in which something is found, something holds, and something is left alone. */
export function lintSample(): Promise<LintResult> {
  const files = Object.entries(sampleTexts).map(([path, text]) => ({ path, text }))
  return lintCorpus({ files, asOf: '2026-11-22' })
}
