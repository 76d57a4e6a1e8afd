import { describe, expect, it } from 'vitest'
import { lint } from '../../src/index.js'

/** What is found between the sources: the check, the words here and the words there. */
async function found(sources: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { findings } = await lint({
    files: Object.entries(sources).map(([path, text]) => ({ path, text })),
    config: {},
    asOf: '2026-06-01',
  })
  return findings
    .filter(({ location, related }) => related.some((one) => one.location.path !== location.path))
    .map(({ check, quote, related }) => {
      const [other] = related
      return `${check}: ${quote} | ${other?.quote ?? ''} in ${other?.location.path ?? ''}`
    })
    .sort()
}

interface Arm {
  readonly name: string
  readonly number: string
  readonly size: string
  readonly rate: string
  readonly schedule: string
  readonly ended: string
}

const one: Arm = {
  name: 'LARKWOOD-1',
  number: 'NCT99000417',
  size: '743',
  rate: '56.1%',
  schedule: 'once daily',
  ended: 'September 2024',
}
const two: Arm = {
  name: 'LARKWOOD-2',
  number: 'NCT99000418',
  size: '518',
  rate: '41.3%',
  schedule: 'every 2 weeks',
  ended: 'November 2024',
}

const told = ({ name, size, rate, schedule, ended }: Arm) =>
  `## ${name}

${name} randomized ${size} adults to velzatinib 60 mg ${schedule} or placebo. Among patients with gout in the velzatinib group, the objective response rate was ${rate}. Its primary completion date was ${ended}.`

const release = (first: Arm, second: Arm) =>
  `---\nkind: press-release\n---\n\n# Velzatinib in gout\n\n${first.name} (${first.number}) and ${second.name} (${second.number}) were two trials of velzatinib.\n\n${told(first)}\n\n${told(second)}\n`

const paper = ({ name, number, size, rate, schedule, ended }: Arm) =>
  `---\nkind: paper\n---\n\n# Velzatinib in gout: ${name}\n\nIn ${name} (${number}), ${size} adults were randomized to velzatinib 60 mg ${schedule} or placebo. Among patients with gout in the velzatinib group, the objective response rate was ${rate}. The primary completion date was ${ended}.\n`

const record = ({ name, number, size }: Arm) =>
  JSON.stringify({
    protocolSection: {
      identificationModule: { nctId: number, acronym: name, briefTitle: 'Velzatinib in Gout' },
      designModule: { enrollmentInfo: { count: Number(size), type: 'ACTUAL' } },
      armsInterventionsModule: { interventions: [{ type: 'DRUG', name: 'Velzatinib' }] },
    },
  })

const papers = { 'one.md': paper(one), 'two.md': paper(two) }
const records = { 'one.json': record(one), 'two.json': record(two) }

describe('a release about two trials', () => {
  it('agrees with the paper and the record of each, though all their figures differ', async () => {
    expect(await found({ 'release.md': release(one, two), ...papers, ...records })).toEqual([])
  })

  it('agrees with the papers where these give no number', async () => {
    const unnumbered = Object.fromEntries(
      Object.entries(papers).map(([path, text]) => [path, text.replaceAll(/ \(NCT\d+\)/g, '')]),
    )
    expect(await found({ 'release.md': release(one, two), ...unnumbered })).toEqual([])
  })

  it('meets the paper of the trial that a figure is of', async () => {
    const slipped = release(one, { ...two, rate: '43.1%', ended: 'January 2025' })
    expect(await found({ 'release.md': slipped, ...papers })).toEqual([
      'value-mismatch: 43.1% | 41.3% in two.md',
      'value-mismatch: January 2025 | November 2024 in two.md',
    ])
    const doubled = release({ ...one, schedule: 'twice daily' }, two)
    expect(await found({ 'release.md': doubled, ...papers })).toEqual([
      'value-mismatch: 60 mg | 60 mg in one.md',
    ])
  })

  it('meets the record of the trial that a figure is of', async () => {
    const slipped = release({ ...one, size: '734' }, two)
    expect(await found({ 'release.md': slipped, ...records })).toEqual([
      'registry-mismatch: 734 | 743 in one.json',
    ])
  })

  it('is held to neither where it gives a figure of both', async () => {
    const pooled = `# Velzatinib in gout\n\nLARKWOOD-1 (NCT99000417) and LARKWOOD-2 (NCT99000418) were two trials of velzatinib.\n\nAcross both trials, among patients with gout in the velzatinib group, the objective response rate was 49.0%.`
    expect(await found({ 'release.md': pooled, ...papers })).toEqual([])
  })

  it('does not hold the figures of one trial against those of the other', async () => {
    const text = `# Velzatinib in gout\n\nLARKWOOD-1 (NCT99000417) and LARKWOOD-2 (NCT99000418) were two trials of velzatinib.\n\nIn LARKWOOD-1, among patients with gout in the velzatinib group, the objective response rate was 56.1% (95% CI, 50.2%-61.8%).\n\nIn LARKWOOD-2, among patients with gout in the velzatinib group, the objective response rate was 41.3% (95% CI, 35.0%-47.9%).`
    const { findings } = await lint({ files: [{ path: 'a.md', text }], config: {} })
    expect(findings.map(({ message }) => message)).toEqual([])
  })
})
