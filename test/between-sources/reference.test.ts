import { describe, expect, it } from 'vitest'
import { lint } from '../../src/index.js'

interface Shown {
  readonly check: string
  readonly first: string
  readonly second: string | undefined
  readonly saysWhy: boolean
}

/** The sides of what is found between two sources, one of which the other must follow. */
async function sides(
  texts: Readonly<Record<string, string>>,
  reference: string,
): Promise<readonly Shown[]> {
  const { findings } = await lint({
    files: Object.entries(texts).map(([path, text]) => ({ path, text })),
    config: { reference },
    asOf: '2025-06-01',
    cwd: '/',
  })
  return findings
    .filter(({ location, related }) => related.some((one) => one.location.path !== location.path))
    .map(({ check, derivation, location, related }) => ({
      check,
      first: location.path,
      second: related[0]?.location.path,
      saysWhy: derivation.some((line) =>
        line.endsWith(`ranks above: it is the reference source of the project`),
      ),
    }))
}

const about = (text: string) =>
  `# Velzatinib in sarcoma\n\nVelzatinib was given in LARKWOOD-2 (NCT99000417). ${text}\n`

const record = JSON.stringify({
  protocolSection: {
    identificationModule: { nctId: 'NCT99000417', briefTitle: 'Velzatinib in Sarcoma' },
    designModule: {
      designInfo: { maskingInfo: { masking: 'NONE' } },
      enrollmentInfo: { count: 300, type: 'ACTUAL' },
    },
    armsInterventionsModule: { interventions: [{ type: 'DRUG', name: 'Velzatinib' }] },
  },
})

const pairs: readonly (readonly [check: string, one: string, other: string])[] = [
  [
    'term-conflict',
    about('Velzatinib is a conjugate of a fully human antibody.'),
    about('Velzatinib is a conjugate of a humanized antibody.'),
  ],
  [
    'term-conflict',
    about('Velzatinib is a CD19-directed conjugate.'),
    about('Velzatinib is a CD20-directed conjugate.'),
  ],
  [
    'designation-ledger',
    about('In January 2025, the FDA granted Fast Track designation to velzatinib for sarcoma.'),
    about('In March 2025, the FDA granted Fast Track designation to velzatinib for sarcoma.'),
  ],
  ['identifier', about(''), about('').replace('NCT99000417', 'NCT99000471')],
  [
    'value-mismatch',
    about('Patients were randomized 2:1 to velzatinib or placebo.'),
    about('Patients were randomized 3:1 to velzatinib or placebo.'),
  ],
]

describe('what the reference source states stands second, and the finding says why', () => {
  it.each(pairs)('in %s', async (check, one, other) => {
    for (const reference of ['a.md', 'b.md']) {
      const first = reference === 'a.md' ? 'b.md' : 'a.md'
      const shown = await sides({ 'a.md': one, 'b.md': other }, reference)
      expect(shown).toEqual([{ check, first, second: reference, saysWhy: true }])
    }
  })

  it('in registry-mismatch, where the record must follow', async () => {
    const texts = {
      'a.md': about('The double-blind trial enrolled 300 patients.'),
      'b.json': record,
    }
    expect(await sides(texts, 'a.md')).toEqual([
      { check: 'registry-mismatch', first: 'b.json', second: 'a.md', saysWhy: true },
    ])
    expect(await sides(texts, 'b.json')).toEqual([
      { check: 'registry-mismatch', first: 'a.md', second: 'b.json', saysWhy: true },
    ])
  })
})

describe('a designation that came later', () => {
  const dated = (...sentences: readonly string[]) =>
    `---\npublished: 2025-05-01\n---\n\n${about(sentences.join(' '))}`
  const first = 'In January 2025, the FDA granted Fast Track designation to velzatinib for sarcoma.'
  const later = 'In March 2025, the EMA granted Fast Track designation to velzatinib for sarcoma.'

  it('is left out by a source that the reference source tells of it', async () => {
    const texts = { 'a.md': dated(first), 'b.md': dated(first, later) }
    expect(await sides(texts, 'b.md')).toEqual([
      { check: 'designation-ledger', first: 'a.md', second: 'b.md', saysWhy: true },
    ])
  })

  it('is not missing in the reference source itself', async () => {
    const texts = { 'a.md': dated(first), 'b.md': dated(first, later) }
    expect(await sides(texts, 'a.md')).toEqual([])
  })
})
