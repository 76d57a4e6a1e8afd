import { describe, expect, it } from 'vitest'
import { readRecord } from './read-record.js'
import { withResults } from './records.js'

const whole = JSON.stringify(withResults())
const head = '{"protocolSection": {"identificationModule": {"nctId": "NCT90000055"}'

const errors: readonly [name: string, text: string, message: RegExp, path: string][] = [
  ['cut short', whole.slice(0, whole.length / 2), /JSON is broken here/, 'record.json'],
  [
    'cut within a string',
    whole.slice(0, whole.indexOf('Gout')),
    /JSON is broken here/,
    'record.json',
  ],
  [
    'with a stray bracket',
    whole.replace('"statusModule":', '"statusModule":]'),
    /JSON is broken/,
    'record.json',
  ],
  [
    'with a comment',
    `${head} /* a note */}}`,
    /JSON is broken here \(invalid comment/,
    'record.json',
  ],
  [
    'that is no record at all',
    '{"name": "a package"}',
    /no parser recognises this "\.json" file/,
    'record.json',
  ],
  ['that is a list of nothing', '[]', /no parser recognises/, 'record.json'],
  ['with a null record', '{"protocolSection": null}', /holds no study/, 'record.json'],
  [
    'with studies of another shape',
    '{"studies": [{"protocolSection" : 1}, 7], "x": "protocolSection"}',
    /holds no study/,
    'record.json',
  ],
  [
    'nested 100,000 deep',
    `{"protocolSection": ${'['.repeat(100_000)}`,
    /nested too deeply/,
    'record.json',
  ],
  [
    'of XML that is cut short',
    '<clinical_study><id_info><nct_id>NCT90000066',
    /is not closed/,
    'a.xml',
  ],
  ['of XML without a study', '<clinical_study_list/>', /no parser recognises/, 'a.xml'],
]

describe('records that are broken or hostile', () => {
  it.each(errors)('says what is wrong with a file %s', async (_name, text, message, path) => {
    const { diagnostics } = await readRecord(text, path)
    const errorsFound = diagnostics.filter(({ severity }) => severity === 'error')
    expect(errorsFound.map(({ message: said }) => said).join('\n')).toMatch(message)
  })

  it('reads the part before a break', async () => {
    const { claims } = await readRecord(`${head}, "designModule": {"enrollmentInfo": {"count": 40`)
    expect(claims.map(({ kind }) => kind)).toContain('identifier')
  })

  it('expands no entity that a file declares, and reads nothing outside of it', async () => {
    const lol = Array.from(
      { length: 20 },
      (_, level) => `<!ENTITY l${String(level + 1)} "${`&l${String(level)};`.repeat(20)}">`,
    ).join('')
    const text =
      `<?xml version="1.0"?><!DOCTYPE clinical_study [<!ENTITY l0 "lol">${lol}` +
      '<!ENTITY f SYSTEM "file:///etc/passwd">]>' +
      '<clinical_study><id_info><nct_id>NCT90000077</nct_id></id_info>' +
      '<brief_title>&l20; &f; trial</brief_title></clinical_study>'
    const { source, claims } = await readRecord(text, 'a.xml')
    expect(claims.length).toBeLessThan(20)
    expect(source?.source.title?.length ?? 0).toBeLessThan(40)
  })

  it('keeps its depth in XML nested 10,000 deep', async () => {
    const text =
      `<clinical_study><id_info><nct_id>NCT90000088</nct_id></id_info>` +
      `${'<a>'.repeat(10_000)}deep${'</a>'.repeat(10_000)}</clinical_study>`
    const { claims } = await readRecord(text, 'a.xml')
    expect(claims.map(({ kind }) => kind)).toContain('identifier')
  })

  it('reads values of the wrong type as no value', async () => {
    const record = withResults()
    Object.assign(record.protocolSection, {
      statusModule: { overallStatus: ['COMPLETED'], startDateStruct: 'soon' },
      designModule: { enrollmentInfo: { count: 'many' }, phases: 'PHASE1' },
      armsInterventionsModule: { armGroups: { label: 'x' }, interventions: null },
    })
    const { diagnostics, claims } = await readRecord(record)
    expect(diagnostics).toEqual([])
    expect(claims.some(({ measure }) => measure.key === 'enrolment')).toBe(false)
  })

  it('reads a record of a megabyte of events in seconds', async () => {
    const record = withResults()
    const stats = [{ groupId: 'EG000', numAffected: 1, numAtRisk: 59 }]
    const events = Array.from({ length: 10_000 }, (_, index) => ({
      term: `Event ${String(index)}`,
      stats,
    }))
    Object.assign(record.resultsSection, {
      adverseEventsModule: {
        eventGroups: [{ id: 'EG000', title: 'Placebo' }],
        otherEvents: events,
      },
    })
    const started = performance.now()
    const { claims } = await readRecord(record)
    expect(claims.length).toBeGreaterThan(10_000)
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})
