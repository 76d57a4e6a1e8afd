/** Sources of real life side by side, and what must be found in them and nowhere else. */
export interface Situation {
  readonly name: string
  readonly sources: Readonly<Record<string, string>>
  /** The findings of the checks between sources: check, message and the words at its place. */
  readonly findings: readonly string[]
}

/** A source about a drug, which its title names. */
function about(drug: string, ...paragraphs: readonly string[]): string {
  return `# Results of ${drug}\n\n${drug} was studied.\n\n${paragraphs.join('\n\n')}\n`
}

/** The same with its kind and the day on which it came out. */
function dated(kind: string, published: string, ...paragraphs: readonly string[]): string {
  return `---\nkind: ${kind}\npublished: ${published}\n---\n\n${about('VK-4410', ...paragraphs)}`
}

const orr = 'In patients with osteosarcoma who received 12 mg/kg of VK-4410, the confirmed ORR was'

const record = JSON.stringify({
  protocolSection: {
    identificationModule: { nctId: 'NCT90000044', briefTitle: 'VK-4410 in Gout' },
    designModule: {
      phases: ['PHASE3'],
      designInfo: { allocation: 'RANDOMIZED', maskingInfo: { masking: 'DOUBLE' } },
      enrollmentInfo: { count: '412', type: 'ACTUAL' },
    },
    armsInterventionsModule: { interventions: [{ type: 'DRUG', name: 'VK-4410' }] },
    outcomesModule: {
      primaryOutcomes: [{ measure: 'Overall survival', timeFrame: 'Up to 3 years' }],
      secondaryOutcomes: [{ measure: 'Progression-free survival', timeFrame: 'Up to 3 years' }],
    },
  },
})

export const situations: readonly Situation[] = [
  {
    name: 'a release and the paper at a later cutoff',
    sources: {
      'release.md': about('VK-4410', 'The data cutoff was June 30, 2025.', `${orr} 18.0%.`),
      'paper.md': about('VK-4410', 'The data cutoff was March 31, 2026.', `${orr} 24.0%.`),
    },
    findings: [],
  },
  {
    name: 'a release and the paper at one cutoff',
    sources: {
      'release.md': about('VK-4410', 'The data cutoff was June 30, 2025.', `${orr} 18.0%.`),
      'paper.md': about('VK-4410', 'The data cutoff was June 30, 2025.', `${orr} 24.0%.`),
    },
    findings: ['value-mismatch between'],
  },
  {
    name: 'interim and final analysis, of which the final one tells both',
    sources: {
      'interim.md': about('VK-4410', 'The data cutoff was June 30, 2025.', `${orr} 18.0%.`),
      'final.md': about(
        'VK-4410',
        'The data cutoff was June 30, 2025 for the interim and March 31, 2026 for the final analysis.',
        'The data cutoff was March 31, 2026.',
        `${orr} 24.0%.`,
      ),
    },
    findings: [],
  },
  {
    name: 'a label of all treated and a publication of those evaluable',
    sources: {
      'label.md': about(
        'VK-4410',
        'In patients with osteosarcoma treated at 12 mg/kg, the confirmed ORR was 24.0% (12/50).',
      ),
      'paper.md': about(
        'VK-4410',
        'In evaluable patients with osteosarcoma at 12 mg/kg, the confirmed ORR was 26.7% (12/45).',
      ),
    },
    findings: [],
  },
  {
    name: 'a registry record and the paper of its trial',
    sources: {
      'record.json': record,
      'paper.md': about(
        'VK-4410',
        'VK-4410 was given in an open-label trial (NCT90000044).',
        'The trial enrolled 421 patients.',
        'The primary endpoint was progression-free survival.',
      ),
    },
    findings: [
      'registry-mismatch design',
      'registry-mismatch enrolment',
      'registry-mismatch outcome',
    ],
  },
  {
    name: 'a registry record and a paper that follows it',
    sources: {
      'record.json': record,
      'paper.md': about(
        'VK-4410',
        'VK-4410 was given in a double-blind, randomized Phase 3 trial (NCT90000044).',
        'The trial enrolled 412 patients, of whom 406 were treated.',
        'The primary endpoint was overall survival.',
      ),
    },
    findings: [],
  },
  {
    name: 'two digests of one abstract, of which one exchanged digits',
    sources: {
      'digest-a.md': about('VK-4410', 'The confirmed ORR was 37.5% (95% CI, 24.1%-52.6%).'),
      'digest-b.md': about('VK-4410', 'The confirmed ORR was 35.7% (95% CI, 24.1%-52.6%).'),
    },
    findings: ['value-mismatch between'],
  },
  {
    name: 'two digests of one abstract, of which one rounds',
    sources: {
      'digest-a.md': about('VK-4410', 'The confirmed ORR was 37.5% (95% CI, 24.1%-52.6%).'),
      'digest-b.md': about('VK-4410', 'The confirmed ORR was 38% (95% CI, 24%-53%).'),
    },
    findings: [],
  },
  {
    name: 'two wires of one release, of which one lost the point of a figure',
    sources: {
      'wire-a.md': about('VK-4410', 'The hazard ratio for death was 0.62 (95% CI, 0.45-0.86).'),
      'wire-b.md': about('VK-4410', 'The hazard ratio for death was 0.62 (95% CI, 0.45-0.68).'),
    },
    findings: ['value-mismatch between'],
  },
  {
    name: 'a trial and its extension, each with a number of its own',
    sources: {
      'trial.md': about('VK-4410', 'The trial is NCT90000044.', `${orr} 18.0%.`),
      'extension.md': about('VK-4410', 'The extension is NCT90000045.', `${orr} 24.0%.`),
    },
    findings: [],
  },
  {
    name: 'two trials of which the name of one begins that of the other',
    sources: {
      'first.md': 'The ELMSTEAD-1 trial (NCT90000044) has ended.',
      'tenth.md': 'The ELMSTEAD-10 trial (NCT90000045) has ended.',
    },
    findings: [],
  },
  {
    name: 'one trial under two numbers',
    sources: {
      'first.md': 'The ELMSTEAD-1 trial (NCT90000044) has ended.',
      'second.md': 'The ELMSTEAD-1 trial (NCT90000054) has ended.',
    },
    findings: ['identifier twoNumbers'],
  },
  {
    name: 'a ratio printed as its reciprocal',
    sources: {
      'paper.md': about(
        'VK-4410',
        'The trial is NCT90000044. VK-4410 improved overall survival (hazard ratio, 0.74; 95% CI, 0.60-0.91).',
      ),
      'talk.md': about(
        'VK-4410',
        'The trial is NCT90000044. VK-4410 improved overall survival (hazard ratio, 1.35; 95% CI, 1.10-1.67).',
      ),
    },
    findings: [],
  },
  {
    name: 'a ratio that is neither the other nor its reciprocal',
    sources: {
      'paper.md': about(
        'VK-4410',
        'The trial is NCT90000044. VK-4410 improved overall survival (hazard ratio, 0.74; 95% CI, 0.60-0.91).',
      ),
      'talk.md': about(
        'VK-4410',
        'The trial is NCT90000044. VK-4410 improved overall survival (hazard ratio, 0.47; 95% CI, 0.38-0.58).',
      ),
    },
    findings: ['value-mismatch between'],
  },
  {
    name: 'a release and the abstract that count the people of one trial differently',
    sources: {
      'release.md': about(
        'VK-4410',
        'The data cutoff was June 30, 2025.',
        'The trial (NCT90000044) enrolled 240 patients.',
      ),
      'abstract.md': about(
        'VK-4410',
        'The data cutoff was June 30, 2025.',
        'In NCT90000044, a total of 238 patients were enrolled.',
      ),
    },
    findings: ['value-mismatch between'],
  },
  {
    name: 'the same at a later cutoff, when more had joined',
    sources: {
      'release.md': about(
        'VK-4410',
        'The data cutoff was June 30, 2025.',
        'The trial (NCT90000044) enrolled 238 patients.',
      ),
      'abstract.md': about(
        'VK-4410',
        'The data cutoff was March 31, 2026.',
        'In NCT90000044, a total of 240 patients were enrolled.',
      ),
    },
    findings: [],
  },
  {
    name: 'a fact sheet that still expects what a newer release reports, and a page of old status',
    sources: {
      'sheet.md': dated(
        'fact-sheet',
        '2025-01-10',
        'The trial is NCT90000044.',
        'Primary completion of the trial is expected in December 2026.',
      ),
      'page.md': dated('web-page', '2024-02-01', 'The trial is currently recruiting.'),
      'release.md': dated(
        'press-release',
        '2026-05-01',
        'In NCT90000044, primary completion was reached in April 2026.',
        'Final results are expected in the second half of 2026.',
      ),
    },
    findings: ['stale-source happened', 'stale-source unverified'],
  },
  {
    name: 'releases that looked forward when they came out, and one that looks forward to the past',
    sources: {
      'old.md': dated(
        'press-release',
        '2024-03-01',
        'Results are expected in the third quarter of 2024.',
      ),
      'new.md': dated('press-release', '2025-03-01', 'Results will be presented in January 2025.'),
    },
    findings: ['stale-source foreseen'],
  },
  {
    name: 'a trial that is called open after its record was closed',
    sources: {
      'record.json': record.replace(
        '"designModule"',
        '"statusModule":{"overallStatus":"COMPLETED","lastUpdatePostDateStruct":{"date":"2026-01-10"}},"designModule"',
      ),
      'news.md': dated(
        'news-article',
        '2026-04-01',
        'The trial (NCT90000044) is currently recruiting.',
      ),
    },
    findings: ['registry-mismatch status'],
  },
  {
    name: "one agency's designation retold as another's",
    sources: {
      'release.md': about(
        'VK-4410',
        'The FDA granted orphan drug designation to VK-4410 for osteosarcoma on March 3, 2025.',
      ),
      'news.md': about(
        'VK-4410',
        'The EMA granted orphan drug designation to VK-4410 for osteosarcoma on March 3, 2025.',
      ),
    },
    findings: ['designation-ledger agencies'],
  },
]
