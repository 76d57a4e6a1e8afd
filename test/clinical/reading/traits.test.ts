import { describe, expect, it } from 'vitest'
import { scopedIn } from '../claims-in.js'

describe('people told from the others by the words behind their noun', () => {
  it.each([
    [
      'by what they have',
      'Patients with poor vision had a median OS of 9.5 months.',
      'subgroup=poor vision',
    ],
    [
      'by what they lack, behind the figure',
      'The median OS was 9.5 months for patients without skin lesions.',
      'subgroup=without skin lesions',
    ],
    [
      'by their age',
      'In adults older than 65 years, the median OS was 9.5 months.',
      'subgroup=older than 65 years',
    ],
    [
      'by what they did before',
      'In patients who had received two earlier lines, the median OS was 9.5 months.',
      'subgroup=had received two earlier lines',
    ],
    [
      'by a limit of a value',
      'In patients with readings above 87 mg/dL, the median OS was 9.5 months.',
      'subgroup=readings above 87 mg/dl',
    ],
  ])('%s', async (_, text, scope) => {
    expect(await scopedIn(text, 'estimate')).toEqual([`median 9.5 month {${scope}}`])
  })

  it.each([
    ['what is measured of them', 'Patients with a mean age of 60 had a median OS of 9.5 months.'],
    ['who was left out', 'Excluding patients with poor vision, the median OS was 9.5 months.'],
    ['what was done with all', 'In patients who were followed, the median OS was 9.5 months.'],
    ['things counted', 'In patients with 12 lesions, the median OS was 9.5 months.'],
    ['a name cut at a full stop', 'In patients with B. pertussis, the median OS was 9.5 months.'],
  ])('but not by %s', async (_, text) => {
    expect((await scopedIn(text, 'estimate')).at(-1)).toBe('median 9.5 month {}')
  })

  it('go with their own figures, and with no p-value that compares them', async () => {
    const text =
      'At month 4, 12 (80.6%) adults with good and 6 (39.4%) with poor vision walked daily (p = 0.01).'
    expect(await scopedIn(text, 'proportion', 'p-value')).toEqual([
      '80.6% 12 {subgroup=good, timePoint=4 month}',
      '39.4% 6 {subgroup=poor vision, timePoint=4 month}',
      'p = 0.01 {timePoint=4 month}',
    ])
  })
})
