import { readFile } from 'node:fs/promises'
import { toJsonSchema } from '@valibot/to-json-schema'
import { describe, expect, it } from 'vitest'
import { claimFileSchema } from '../../../src/clinical/claim-files/schema.js'
import { extractClaims, lint } from '../../../src/index.js'
import { scopeInWords, valueInWords } from '../claims-in.js'

const yaml = `claimlint: claims
title: Extraction sheet
subject: QX-1207
published: 2025-01-21
claims:
  - kind: proportion
    measure: objective-response-rate
    scope: { arm: 12 mg/kg }
    percent: 20.80%
    count: 5
    denominator: '24'
    interval: { level: 95, lower: 7.1, upper: 42.2 }
  - { kind: count, measure: enrolment, number: "1,024", status: actual }
  - { kind: estimate, measure: median overall survival, statistic: median, number: 11.0, unit: month }
  - { kind: ratio, measure: hazard-ratio, number: 0.71 }
  - { kind: p-value, measure: p-value, comparator: <, number: 0.001 }
  - { kind: date, measure: primary-completion, date: 2024-06, status: estimated }
  - { kind: attribute, measure: masking, value: Double }
  - { kind: identifier, scheme: nct, id: NCT 90000011 }
`

const inWords = [
  'proportion objective-response-rate: 20.80% 5 / 24 95% confidence 7.1..42.2 {arm=12 mg/kg}',
  'count enrolment: 1,024 actual {}',
  'estimate overall-survival: median 11.0 month {}',
  'ratio hazard-ratio: 0.71 {}',
  'p-value p-value: p < 0.001 {}',
  'date primary-completion: 2024-6 estimated {}',
  'attribute masking: double {}',
  'identifier nct: nct NCT90000011 {}',
]

async function read(text: string, path: string) {
  const { sources, diagnostics } = await extractClaims({ files: [{ path, text }] })
  return { source: sources[0], claims: sources[0]?.claims ?? [], diagnostics }
}

describe('claim files', () => {
  it('reads every kind of claim from YAML, figures as printed', async () => {
    const { claims, source, diagnostics } = await read(yaml, 'sheet.claims.yaml')
    expect(diagnostics).toEqual([])
    expect(source?.source).toMatchObject({ title: 'Extraction sheet', published: { year: 2025 } })
    expect(
      claims.map(
        (claim) =>
          `${claim.kind} ${claim.measure.key ?? claim.measure.label}: ${valueInWords(claim)} ${scopeInWords(claim)}`,
      ),
    ).toEqual(inWords)
    expect(claims.map(({ subject }) => subject?.key)).toEqual(inWords.map(() => 'QX-1207'))
    for (const { place } of claims) {
      expect(yaml.slice(place.start, place.end)).toBe(place.quote)
    }
  })

  it('reads the same from JSON, numbers with the digits they are written with', async () => {
    const text =
      '{"claimlint": "claims", "claims": [{"kind": "proportion", "measure": "ORR", "percent": 20.80}]}'
    const { claims } = await read(text, 'a.claims.json')
    expect(claims.map((claim) => `${claim.measure.key ?? ''} ${valueInWords(claim)}`)).toEqual([
      'objective-response-rate 20.80%',
    ])
  })

  it('meets the claims of other sources', async () => {
    const release = '# QX-1207 in gout\n\nAt 12 mg/kg of QX-1207, the ORR was 28.0%.\n'
    const { findings } = await lint({
      files: [
        { path: 'release.md', text: release },
        {
          path: 'facts.claims.yaml',
          text: 'claimlint: claims\nsubject: QX-1207\nclaims:\n  - {kind: proportion, measure: objective-response-rate, scope: {dose: 12 mg/kg}, percent: 20.8}\n',
        },
      ],
    })
    expect(findings.map(({ check }) => check)).toContain('value-mismatch')
  })

  const head = 'claimlint: claims\nclaims:\n'
  it.each([
    [
      'a figure that is no number',
      `${head}  - {kind: count, measure: enrolment, number: many}\n`,
      /\/claims\/0\/number: Expected a number as printed/,
      3,
    ],
    ['a kind that there is not', `${head}  - {kind: guess, measure: x}\n`, /\/claims\/0\/kind/, 3],
    [
      'a key too many',
      `${head}  - {kind: count, measure: x, number: 3, of: 4}\n`,
      /\/claims\/0\/of/,
      3,
    ],
    ['a missing measure', `${head}  - kind: count\n    number: 3\n`, /\/claims\/0\/measure/, 3],
    ['claims that are no list', 'claimlint: claims\nclaims: none\n', /\/claims: /, 2],
    ['broken YAML', 'claimlint: claims\nclaims: [\n', /The YAML is broken/, undefined],
    [
      'an unknown dimension',
      `${head}  - {kind: count, measure: x, number: 3, scope: {planet: Mars}}\n`,
      /scope\/planet/,
      3,
    ],
    [
      'an alias',
      `${head}  - &a {kind: count, measure: x, number: 3}\n  - *a\n`,
      /\/claims\/1/,
      undefined,
    ],
  ])('says what is wrong, and where: %s', async (_name, text, message, line) => {
    const { diagnostics, claims } = await read(text, 'a.claims.yaml')
    expect(claims).toEqual([])
    expect(diagnostics[0]).toMatchObject({ severity: 'error' })
    expect(diagnostics[0]?.message).toMatch(message)
    if (line !== undefined) expect(diagnostics[0]?.position?.line).toBe(line)
  })

  it.each([
    ['aliases that grow', `a: &a [x, x]\nb: &b [*a, *a]\nclaimlint: claims\nclaims: [*b, *b]\n`],
    [
      'YAML nested 5,000 deep',
      `claimlint: claims\nclaims: ${'['.repeat(5000)}${']'.repeat(5000)}\n`,
    ],
  ])('survives %s', async (_name, text) => {
    const { diagnostics } = await read(text, 'a.claims.yaml')
    expect(diagnostics[0]?.severity).toBe('error')
  })

  it('leaves alone a file that does not say it is one', async () => {
    const { diagnostics } = await read('name: a workflow\n', 'ci.yaml')
    expect(diagnostics[0]?.message).toMatch(
      /no parser recognises this "\.yaml" file; of these are read: claim files/,
    )
  })

  it('has its schema in the package', async () => {
    const file: unknown = JSON.parse(await readFile('claimlint-claims.schema.json', 'utf8'))
    expect(file).toEqual(toJsonSchema(claimFileSchema, { typeMode: 'input' }))
  })
})
