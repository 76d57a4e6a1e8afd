import { describe, expect, it } from 'vitest'
import { extractClaims } from '../../../src/index.js'
import type { ExpectSetting } from '../../../src/config/config.js'
import { scopeInWords, valueInWords } from '../claims-in.js'

async function read(...expect: readonly Partial<ExpectSetting>[]) {
  const settings = expect.map((one) => ({
    subject: 'QX-1207',
    measure: 'ORR',
    value: '9%',
    ...one,
  }))
  const files = [{ path: 'a.md', text: 'Nothing.' }]
  const { sources, diagnostics } = await extractClaims({ files, config: { expect: settings } })
  const claims = sources.at(-1)?.claims ?? []
  return {
    claims,
    problems: diagnostics.map(({ message }) => message),
    words: claims.map(
      (claim) =>
        `${claim.kind} ${claim.measure.key ?? ''}: ${valueInWords(claim)} ${scopeInWords(claim)}`,
    ),
  }
}

describe('a value is read as it would be printed', () => {
  it.each([
    [
      'ORR',
      '20.8% (5/24; 95% CI, 7.1-42.2)',
      'proportion objective-response-rate: 20.8% 5 / 24 95% confidence 7.1..42.2',
    ],
    ['objective-response-rate', '5/24', 'proportion objective-response-rate: 5 / 24'],
    [
      'median PFS',
      '12.3 months (95% CI, 9.1-15.0)',
      'estimate progression-free-survival: median 12.3 month 95% confidence 9.1..15.0',
    ],
    ['progression-free-survival-rate', '45%', 'proportion progression-free-survival-rate: 45%'],
    [
      'hazard ratio',
      '0.74 (95% CI, 0.48-1.14)',
      'ratio hazard-ratio: 0.74 95% confidence 0.48..1.14',
    ],
    ['enrolment', '1,024', 'count enrolment: 1,024'],
    ['group size', 'n = 24', 'count group-size: 24'],
    ['group-size', '24 patients', 'count group-size: 24'],
    ['allocation ratio', '2:1', 'allocation allocation-ratio: 2:1'],
    ['primary-completion', 'January 2025', 'date primary-completion: 2025-1'],
    ['masking', 'double-blind', 'attribute masking: double'],
    ['antibody origin', 'fully human', 'attribute antibody-origin: human'],
    ['data cutoff', '2025-06-30', 'date data-cutoff: 2025-6-30'],
    ['study start', '2024', 'date study-start: 2024'],
  ])('%s: %s', async (measure, value, claim) => {
    const { words, problems } = await read({ measure, value })
    expect(problems).toEqual([])
    expect(words).toEqual([`${claim} {}`])
  })
})

describe('a scope has the keys that documents give it', () => {
  it.each([
    [{ dose: '12.0-mg/kg' }, 'dose=12 mg/kg'],
    [{ arm: 'Placebo' }, 'arm=placebo'],
    [{ analysisSet: 'randomized' }, 'analysisSet=randomised'],
    [{ cohort: 'Cohort 2' }, 'cohort=cohort 2'],
    [{ timePoint: '6 months' }, 'timePoint=6 month'],
    [{ endpoint: 'PFS' }, 'endpoint=progression-free-survival'],
    [{ cutoff: '30 June 2025' }, 'cutoff=2025-06-30'],
    [
      { condition: 'Osteosarcoma', severity: 'grade 3 or greater' },
      'condition=osteosarcoma, severity=grade 3+',
    ],
    [{ subgroup: 'some words of one’s own' }, 'subgroup=some words of one’s own'],
  ])('%o', async (scope, words) => {
    expect(await read({ scope })).toMatchObject({
      problems: [],
      words: [`proportion objective-response-rate: 9% {${words}}`],
    })
  })
})

describe('what cannot be read is told with its key', () => {
  it.each([
    [{ measure: 'happiness' }, /^expect\[1\]\.measure of the configuration: .*no such measure/],
    [{ value: 'about a fifth' }, /^expect\[1\]\.value of the configuration: no single figure/],
    [{ value: '20.8% or 23%' }, /^expect\[1\]\.value/],
    [{ value: '20.8% of the women' }, /^expect\[1\]\.value/],
    [{ value: '20.8' }, /^expect\[1\]\.value .*no single figure/],
    [{ value: 'P = .03' }, /^expect\[1\]\.value .*no single figure/],
    [{ measure: 'allocation ratio', value: '24' }, /^expect\[1\]\.value .*"2:1"/],
    [{ measure: 'enrolment', value: '2:1' }, /^expect\[1\]\.value .*no whole number/],
    [{ measure: 'enrolment', value: '20.8%' }, /^expect\[1\]\.value .*no whole number/],
    [{ measure: 'study start', value: 'soon' }, /^expect\[1\]\.value .*no date/],
    [{ measure: 'study start', value: 'January 2025 or so' }, /^expect\[1\]\.value .*no date/],
    [{ measure: 'masking', value: 'thrice' }, /^expect\[1\]\.value .*"double-blind"/],
    [{ measure: 'status', value: 'sleeping' }, /^expect\[1\]\.value .*no status/],
    [{ measure: 'fast track designation', value: 'in March' }, /^expect\[1\]\.value .*no agency/],
    [{ scope: { planet: 'Mars' } }, /^expect\[1\]\.scope\.planet .*known are analysisSet, arm/],
    [{ scope: { cutoff: 'last week' } }, /^expect\[1\]\.scope\.cutoff .*no date/],
  ])('%o', async (wrong, message) => {
    const { problems, claims } = await read({}, wrong)
    expect(problems).toEqual([expect.stringMatching(message) as string])
    expect(claims).toHaveLength(1)
  })
})

it('places stand at the value, in a line that says what is expected and why', async () => {
  const { claims } = await read({
    measure: 'ORR: confirmed',
    scope: { dose: '12 mg/kg' },
    value: ' 20.8%\n(5/24)',
    note: 'study report',
  })
  expect(claims).toEqual([])
  const right = await read({ scope: { dose: '12 mg/kg' }, value: ' 20.8%\n(5/24)', note: 'report' })
  expect(right.claims[0]?.place).toMatchObject({
    quote: '20.8% (5/24)',
    context: 'ORR, QX-1207, 12 mg/kg: 20.8% (5/24) (report)',
  })
})
