import { describe, expect, it } from 'vitest'
import { readCues } from '../../src/sources/cues.js'

const day = { year: 2025, month: 10, day: 20 }

function cues(...head: readonly string[]) {
  return readCues({ head, headings: [] })
}

describe('kind', () => {
  it.each([
    ['a page of a news section', ['News|Articles|January 21, 2026']],
    ['a fact check', ['Fact checked by: the desk']],
    ['a byline', ['By Jane Moreau']],
  ])('takes %s for a news article', (_, head) => {
    expect(cues(...head).kind).toBe('news-article')
  })

  it.each([
    ['the name of the section', ['Press Releases']],
    ['a breadcrumb', ['Home > News > Press Releases']],
    ['a release date', ['Release Date:2025/10/20']],
    ['an announcement', ['Alder Bio (ALDR) today announced that its trial met its aim.']],
    ['a wire', ['BASEL, Oct. 20, 2025 /PRNewswire/ -- Alder Bio reports.']],
  ])('takes %s for a press release', (_, head) => {
    expect(cues(...head).kind).toBe('press-release')
  })

  it('takes forward-looking statements for a press release, wherever they stand', () => {
    expect(readCues({ head: [], headings: ['Forward-Looking Statements'] }).kind).toBe(
      'press-release',
    )
  })

  it('lets a news section win over an announcement that it quotes', () => {
    expect(cues('News|Articles|May 5, 2025', 'Alder today announced a trial.').kind).toBe(
      'news-article',
    )
  })

  it('does not guess', () => {
    expect(cues('Alder Bio runs a trial.', 'By week 8 patients responded.')).toEqual({})
  })
})

describe('dates', () => {
  it.each([
    ['a glued label', 'Release Date:2025/10/20'],
    ['a label', 'Published: October 20, 2025'],
    ['a label with on', 'Posted on 20 October 2025 by the desk'],
    ['a section line', 'News|Articles|October 20, 2025'],
    [
      'a dateline of a wire',
      'BASEL, Switzerland, Oct. 20, 2025 /PRNewswire/ -- Alder Bio reports.',
    ],
    ['a dateline with a dash', 'Cambridge, Mass. – October 20, 2025 – Alder Bio reports.'],
    ['a date alone', 'October 20, 2025'],
  ])('reads %s', (_, line) => {
    expect(cues('Alder', line).published).toEqual(day)
  })

  it('reads when the source was updated', () => {
    expect(cues('Updated: 2025-10-20')).toEqual({ updated: day })
    expect(cues('Last updated on October 20, 2025').updated).toEqual(day)
  })

  it('prefers a label to a date that stands alone', () => {
    expect(cues('May 1, 2024', 'Published: 2025-10-20').published).toEqual(day)
  })

  it.each([
    'By the cutoff date (July 1, 2025), 48 patients were enrolled.',
    'In January 2025, the agency granted it.',
    'Updates are expected in May 2026.',
    'On May 1, 2025 - a Thursday - the trial began.',
  ])('leaves a date of the story alone: %s', (line) => {
    expect(cues(line)).toEqual({})
  })
})

it('passes the title on', () => {
  expect(readCues({ head: [], headings: [], title: 'A trial' })).toEqual({ title: 'A trial' })
})
