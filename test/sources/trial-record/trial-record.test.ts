import { describe, expect, it } from 'vitest'
import { lint } from '../../../src/index.js'
import { classicXml, fullStudy, studyFields } from './older-records.js'
import { fieldClaims, readRecord } from './read-record.js'
import { everyDate, recruiting, withResults } from './records.js'

describe('the protocol of a record', () => {
  it('gives identifiers, status, dates and arms', async () => {
    const { claims, diagnostics, source } = await readRecord(withResults())
    expect(diagnostics).toEqual([])
    expect(source?.source).toMatchObject({
      kind: 'registry-record',
      title: 'QX-1207 Against Placebo in Adults With Gout',
      published: { year: 2025, month: 2, day: 20 },
      updated: { year: 2025, month: 2 },
    })
    expect(
      fieldClaims(claims, 'identifier', 'alias', 'status', 'date', 'time-frame', 'arm'),
    ).toEqual([
      'nct: nct NCT90000011',
      'eudract: eudract 2022-000123-45',
      'last-verified: 2025-2',
      'status: completed',
      'study-start: 2022-3-14 actual',
      'primary-completion: 2024-1-31 actual',
      'study-completion: 2024-6-28 actual',
      'first-submitted: 2022-1-10',
      'first-posted: 2022-1-18',
      'last-update-posted: 2025-2-20',
      'arm: experimental QX-1207 200 mg',
      'arm: placebo comparator Placebo',
      'alias: QX-1207 = QLN501',
      '"Change in Serum Urate": 24 week',
    ])
    expect(fieldClaims(claims, 'attribute')).toEqual(
      expect.arrayContaining([
        'sponsor: quillon-bio',
        'condition: gout',
        'phase: phase3',
        'allocation: randomized',
        'masking: double',
        'intervention-model: parallel',
        'minimum-age: 18-years',
        'arm-intervention: drug-qx-1207 {arm=qx-1207 200 mg}',
        'intervention-arm: drug-qx-1207 {arm=qx-1207 200 mg}',
      ]),
    )
  })

  it('tells planned from achieved, and keeps the precision of dates', async () => {
    const { claims } = await readRecord(recruiting())
    expect(fieldClaims(claims, 'count', 'date', 'status')).toEqual([
      'last-verified: 2025-5',
      'status: recruiting',
      'study-start: 2025-3 actual',
      'primary-completion: 2027-9 estimated',
      'study-completion: 2028-12-31 estimated',
      'last-update-posted: 2025-6-2',
      'enrolment: 48 estimated',
    ])
  })

  it('reads every kind of date', async () => {
    const { claims } = await readRecord(everyDate())
    expect(fieldClaims(claims, 'date')).toEqual([
      'last-verified: 2024-11',
      'study-start: 2019-4',
      'primary-completion: 2020-8-1 actual',
      'study-completion: 2021-2 estimated',
      'first-submitted: 2019-1-2',
      'first-posted: 2019-1-8',
      'results-first-submitted: 2021-10-11',
      'results-first-posted: 2021-11-9',
      'last-update-submitted: 2024-11-20',
      'last-update-posted: 2024-11-25',
    ])
  })

  it('reads what people wrote as prose, without the escapes of JSON and Markdown', async () => {
    const { claims } = await readRecord(withResults())
    const prose = claims.filter(({ measure }) => measure.rule !== 'record-field')
    expect(prose.map(({ kind, place }) => `${kind} ${place.quote}`)).toEqual(
      expect.arrayContaining(['allocation 1:1', 'count 118', 'dose 200 mg']),
    )
    const text = prose.map(({ place }) => place.context).join('\n')
    expect(text).toContain('Participants were randomized 1:1 and treated for 24 weeks.')
    expect(text).not.toContain('\\')
  })
})

describe('the results of a record', () => {
  it('gives flow, denominators, measurements, analyses and adverse events', async () => {
    const { claims } = await readRecord(withResults())
    const flow = 'timePoint=overall study (period 1)'
    const goal = 'participants with serum urate at goal'
    expect(fieldClaims(claims, 'count')).toEqual(
      expect.arrayContaining([
        'enrolment: 120 actual',
        `group-size: 60 participant {analysisSet=started, arm=qx-1207 200 mg, ${flow}}`,
        `people-lost: 8 participant {arm=placebo, ${flow}}`,
        `people-lost: 4 participant {arm=qx-1207 200 mg, subgroup=adverse event, ${flow}}`,
        'group-size: 120 participant {analysisSet=baseline}',
        `group-size: 59 participant {analysisSet=analysed, arm=placebo, endpoint=${goal} (0)}`,
      ]),
    )
    expect(fieldClaims(claims, 'proportion', 'estimate', 'ratio', 'p-value')).toEqual([
      '"Age, Continuous": mean 54.2 years {analysisSet=baseline, arm=qx-1207 200 mg}',
      '"Age, Continuous": mean 55.0 years {analysisSet=baseline, arm=placebo}',
      '"Age, Continuous": mean 54.6 years {analysisSet=baseline}',
      '"Sex: Female, Male": 9 / 60 {analysisSet=baseline, arm=qx-1207 200 mg, subgroup=female}',
      '"Sex: Female, Male": 11 / 60 {analysisSet=baseline, arm=placebo, subgroup=female}',
      '"Sex: Female, Male": 20 / 120 {analysisSet=baseline, subgroup=female}',
      '"Participants With Serum Urate at Goal": 66.1% group 59 {arm=qx-1207 200 mg, timePoint=week 24}',
      '"Participants With Serum Urate at Goal": 23.7% group 59 {arm=placebo, timePoint=week 24}',
      `p-value: p < 0.001 {endpoint=${goal}, timePoint=week 24}`,
      `odds-ratio: 6.26 95% confidence 2.80..14.00 {endpoint=${goal}, timePoint=week 24}`,
      '"Change in Serum Urate": median -2.9 mg/dL interquartile -3.8..-1.7 {arm=qx-1207 200 mg, timePoint=up to 24 weeks}',
      '"Change in Serum Urate": median -0.4 mg/dL interquartile -1.0..0.3 {arm=placebo, timePoint=up to 24 weeks}',
      '"deaths": 0 / 59 {arm=qx-1207 200 mg}',
      'serious-adverse-event: 3 / 59 {arm=qx-1207 200 mg}',
      '"other adverse events": 12 / 59 {arm=qx-1207 200 mg, severity=other}',
      '"deaths": 1 / 59 {arm=placebo}',
      'serious-adverse-event: 2 / 59 {arm=placebo}',
      '"other adverse events": 10 / 59 {arm=placebo, severity=other}',
      '"Headache": 7 / 59 {arm=qx-1207 200 mg, severity=other, subgroup=nervous system disorders}',
      '"Headache": 6 / 59 {arm=placebo, severity=other, subgroup=nervous system disorders}',
    ])
  })

  it('points into the file, with the JSON pointer as address', async () => {
    const record = withResults()
    const { text, claims } = await readRecord(record)
    for (const { place } of claims) {
      expect(place.context.slice(place.at, place.at + place.quote.length)).toBe(place.quote)
    }
    const enrolment = claims.find(({ measure }) => measure.key === 'enrolment')
    expect(text.slice(enrolment?.place.start, enrolment?.place.end)).toBe('120')
    const started = { ...record, protocolSection: record.protocolSection }
    const broken = JSON.stringify(started, null, 2).replace(
      '"ciUpperLimit": "14.00"',
      '"ciUpperLimit": "4.00"',
    )
    const { findings } = await lint({ files: [{ path: 'record.json', text: broken }] })
    const finding = findings.find(({ check }) => check === 'interval-excludes-estimate')
    expect(finding?.location).toMatchObject({
      address: {
        label: '/resultsSection/outcomeMeasuresModule/outcomeMeasures/0/analyses/0/paramValue',
      },
    })
    expect(finding?.location.isRendering).toBeUndefined()
    expect(broken.split('\n')[(finding?.location.start.line ?? 0) - 1]).toContain('paramValue')
  })
})

describe('other shapes of a record', () => {
  it('reads lists and pages of studies, each a subject of its own', async () => {
    const studies = [withResults(), recruiting()]
    for (const download of [studies, { totalCount: 2, studies }]) {
      const { claims, diagnostics } = await readRecord(download)
      expect(diagnostics).toEqual([])
      const sizes = claims.filter(({ measure }) => measure.key === 'enrolment')
      expect(sizes.map(({ subject }) => subject?.key)).toEqual(['NCT90000011', 'NCT90000022'])
    }
  })

  it('reads the API before v2', async () => {
    const { claims, diagnostics } = await readRecord(fullStudy)
    expect(diagnostics).toEqual([])
    expect(
      fieldClaims(claims, 'identifier', 'status', 'date', 'count', 'proportion', 'arm'),
    ).toEqual([
      'nct: nct NCT90000044',
      'last-verified: 2021-2',
      'status: active-not-recruiting',
      'study-start: 2020-5-6 actual',
      'study-completion: 2022-12 estimated',
      'last-update-posted: 2021-2-11',
      'enrolment: 60 estimated',
      'arm: experimental KP-3307',
      'group-size: 30 participant {analysisSet=started, arm=kp-3307, timePoint=overall study (period 1)}',
      'group-size: 30 participant {analysisSet=analysed, arm=kp-3307, endpoint=pasi 75 (0)}',
      '"PASI 75": 43.3% group 30 {arm=kp-3307}',
    ])
    expect(fieldClaims(claims, 'attribute')).toEqual(
      expect.arrayContaining([
        'sponsor-number: vx-44',
        'masking: double',
        'intervention-model: parallel',
        'phase: phase2',
        'condition: psoriasis',
        'arm-intervention: drug-kp-3307 {arm=kp-3307}',
        'primary-outcome: pasi-75 {timePoint=16 weeks}',
        'sex: all',
      ]),
    )
  })

  it('reads lists of chosen fields', async () => {
    const { claims, diagnostics } = await readRecord(studyFields)
    expect(diagnostics).toEqual([])
    expect(fieldClaims(claims, 'identifier', 'status', 'date', 'count')).toEqual([
      'nct: nct NCT90000044',
      'status: active-not-recruiting',
      'study-start: 2020-5-6',
      'enrolment: 60 estimated',
    ])
  })

  it('reads the classic XML', async () => {
    const { claims, diagnostics, source, text } = await readRecord(classicXml, 'record.xml')
    expect(diagnostics).toEqual([])
    expect(source?.source.title).toBe('KP-3307 in Psoriasis & Eczema')
    expect(
      fieldClaims(claims, 'identifier', 'status', 'date', 'count', 'arm', 'time-frame'),
    ).toEqual([
      'nct: nct NCT90000044',
      'status: active-not-recruiting',
      'study-start: 2020-5-6 actual',
      'study-completion: 2022-12 estimated',
      '"PASI 75": 16 week',
      'enrolment: 60 estimated',
      'arm: experimental KP-3307',
      'arm: Placebo',
      'last-update-posted: 2021-2-11',
    ])
    expect(fieldClaims(claims, 'attribute')).toEqual(
      expect.arrayContaining([
        'condition: eczema',
        'phase: phase1',
        'phase: phase2',
        'masking: double',
      ]),
    )
    const size = claims.find(
      ({ place }) => place.quote === '60' && place.context.startsWith('A total'),
    )
    expect(text.slice(size?.place.start, size?.place.end)).toBe('60')
    expect(source?.addresses).toContainEqual(
      expect.objectContaining({ label: '/clinical_study/arm_group[2]/arm_group_label' }),
    )
  })
})
