import { describe, expect, it } from 'vitest'
import { claimsIn, scopedIn } from '../claims-in.js'

const subjectOf = async (text: string) => (await claimsIn(text, 'proportion')).at(-1)?.subject

describe('what a document is about', () => {
  it('is the drug that it names most, for sentences that name none', async () => {
    const text = 'XN-401 is new. XN-401 is an antibody; BK5001 is not.\n\nThe ORR was 20.8%.'
    expect(await subjectOf(text)).toMatchObject({
      key: 'XN-401',
      name: 'XN-401',
      origin: 'inherited',
    })
  })

  it('is the drug of its title before one that it names more often', async () => {
    const text = '# XN-401 leads\n\nBK5001 is old. BK5001 is known.\n\nThe ORR was 20.8%.'
    expect((await subjectOf(text))?.key).toBe('XN-401')
  })

  it('is a drug by the ending of its name', async () => {
    const text = 'Zenolumab is new.\n\nThe ORR was 20.8%.'
    expect((await subjectOf(text))?.key).toBe('zenolumab')
  })

  it.each([
    ['a marker', 'CD19 and HER2 were measured.'],
    ['a disease', 'COVID-19 was rife.'],
    ['the number of a review', 'CRD42012345678 was registered.'],
    ['what tumors have', 'CLDN18.2 was measured. CLDN18-positive tumors grew.'],
  ])('is not %s', async (_, sentence) => {
    expect(await subjectOf(`${sentence}\n\nThe ORR was 20.8%.`)).toBeUndefined()
  })

  it('yields to the drug that a sentence names', async () => {
    const text = 'XN-401 is new. XN-401 is an antibody.\n\nWith BK5001 the ORR was 20.8%.'
    expect(await subjectOf(text)).toMatchObject({ key: 'BK5001', name: 'BK5001', origin: 'stated' })
  })

  it('is not what a section about something else speaks of', async () => {
    const text = '# XN-401 leads\n\n## About the disease\n\nRemission was seen in 20.8%.'
    expect(await subjectOf(text)).toBeUndefined()
  })

  it.each(['About LARKWOOD-2', 'About the LARKWOOD-2 trial', 'About the study'])(
    'is what a section about its trial speaks of: "%s"',
    async (title) => {
      const text = `# XN-401 leads in the LARKWOOD-2 trial\n\n## ${title}\n\nRemission was seen in 20.8%.`
      expect((await subjectOf(text))?.key).toBe('XN-401')
    },
  )

  it('is what a section about itself speaks of', async () => {
    const text = '# XN-401 leads\n\n## About XN-401\n\nRemission was seen in 20.8%.'
    expect((await subjectOf(text))?.key).toBe('XN-401')
  })
})

describe('short forms', () => {
  it('mean what the document says they mean', async () => {
    const text = 'Patients with soft tissue sarcoma (STS) came. In STS patients, the ORR was 10.0%.'
    expect(await scopedIn(text, 'proportion')).toEqual(['10.0% {condition=soft tissue sarcoma}'])
  })

  it('that no words before the bracket spell mean nothing', async () => {
    const text = 'Patients with melanoma (STS) came. In STS patients, the ORR was 10.0%.'
    const [claim] = await scopedIn(text, 'proportion')
    expect(claim).not.toContain('sarcoma')
  })
})

describe('cohorts', () => {
  it.each([
    [
      'a condition said once',
      'Adults with osteosarcoma (cohort 1; n = 42) came.\n\nThe ORR was 20.8% in cohort 1.',
      '20.8% {cohort=cohort 1, condition=osteosarcoma defined}',
    ],
    [
      'the dose that all of it received',
      'In cohort 3, all patients received 12 mg/kg.\n\nThe ORR was 20.8% in cohort 3.',
      '20.8% {cohort=cohort 3, dose=12 mg/kg defined}',
    ],
    [
      'not the dose that some of it received',
      'In cohort 3, 5 patients received 12 mg/kg.\n\nThe ORR was 20.8% in cohort 3.',
      '20.8% {cohort=cohort 3}',
    ],
    [
      'not what is said of another cohort',
      'Adults with osteosarcoma (cohort 1; n = 42) came.\n\nThe ORR was 20.8% in cohort 2.',
      '20.8% {cohort=cohort 2}',
    ],
  ])('mean %s', async (_, text, last) => {
    expect((await scopedIn(text, 'proportion')).at(-1)).toBe(last)
  })
})

describe('criteria for taking part', () => {
  it.each(['Eligibility', 'Inclusion Criteria', 'Exclusion criteria'])(
    '"%s" give no results',
    async (title) => {
      const text = `## ${title}\n\nAn ORR of 20.8% in 24 patients.\n\n## Results\n\nThe ORR was 10.0%.`
      expect(await scopedIn(text)).toEqual(['10.0% {}'])
    },
  )
})
