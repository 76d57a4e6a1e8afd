import { describe, expect, it } from 'vitest'
import { scopedIn } from '../claims-in.js'

describe('parts that a sentence names as such', () => {
  it('takes what stands behind "including" as a part of the count before it', async () => {
    expect(
      await scopedIn(
        'The cut held 31 patients with melanoma and 20 patients with other tumors (including 13 patients with uveal melanoma).',
        'part',
      ),
    ).toEqual([expect.stringMatching(/^13 of 20 stated/)])
  })

  it('takes no part from a clause whose verb has another whole', async () => {
    expect(
      await scopedIn(
        'Of these, 120 patients were given the drug and 120 patients were given placebo; the full analysis set comprised 117 and 114 patients.',
        'part',
      ),
    ).toEqual([])
  })

  it('takes no part from a list without such a word', async () => {
    expect(
      await scopedIn('We enrolled 31 patients in Spain and 20 patients in Italy.', 'part'),
    ).toEqual([])
  })

  it('names several parts of one whole until the clause ends', async () => {
    expect(
      await scopedIn(
        'There were 40 patients, of whom 25 patients were treated and 15 patients were not treated; 12 patients came from abroad.',
        'part',
      ),
    ).toEqual([
      expect.stringMatching(/^25 of 40 stated/),
      expect.stringMatching(/^15 of 40 stated/),
    ])
  })

  it('ends with the bracket that names the parts', async () => {
    expect(
      await scopedIn(
        'In all 48 patients (including 6 patients aged 15) were enrolled at the site and 9 patients were screened.',
        'part',
      ),
    ).toEqual([expect.stringMatching(/^6 of 48 stated/)])
  })

  it('opens with the whole: "Of the 48 patients"', async () => {
    expect(
      await scopedIn('Of the 48 patients enrolled, 42 patients completed the trial.', 'part'),
    ).toEqual([expect.stringMatching(/^42 of 48 stated/)])
  })

  it('points back at the one count of the sentence before', async () => {
    expect(
      await scopedIn(
        'A total of 60 patients were enrolled. Of these, 12 patients withdrew.',
        'part',
      ),
    ).toEqual([expect.stringMatching(/^12 of 60 stated/)])
  })

  it('points back at nothing where the sentence before has two counts', async () => {
    expect(
      await scopedIn(
        'Sixty patients were treated in Rome and 50 patients in Oslo. Of these, 12 patients withdrew.',
        'part',
      ),
    ).toEqual([])
  })

  it('makes no part of more people than there are', async () => {
    expect(
      await scopedIn('We saw 12 patients with rash, including 30 patients of the run-in.', 'part'),
    ).toEqual([])
  })
})
