import { describe, expect, it } from 'vitest'
import type { SourceFacts } from '../../../src/sources/source.js'
import { parseJats } from '../../../src/sources/jats/parse.js'
import { articleOf } from './article.js'

function factsOf(front: string, attributes?: string): SourceFacts {
  const text = articleOf({ front, body: '<p>One.</p>', ...(attributes && { attributes }) })
  return parseJats({ path: 'a.xml', text }).facts
}

function date(attributes: string, parts: string): string {
  return `<pub-date ${attributes}>${parts}</pub-date>`
}

describe('what the front matter says of an article', () => {
  it('is its kind, its title and its day of publication', () => {
    expect(
      factsOf(
        '<title-group><article-title>A <italic>trial</italic></article-title></title-group>' +
          date('pub-type="epub"', '<day>5</day><month>3</month><year>2026</year>'),
      ),
    ).toEqual({ kind: 'paper', title: 'A trial', published: { year: 2026, month: 3, day: 5 } })
  })

  it.each([
    [
      'the first full day',
      'pub-type="ppub"',
      '<day>1</day><month>2</month><year>2026</year>',
      { year: 2026, month: 2, day: 1 },
    ],
    [
      'not the year of the volume',
      'pub-type="collection"',
      '<year>2026</year>',
      { year: 2026, month: 3, day: 5 },
    ],
    [
      'not the day of the archive',
      'pub-type="pmc-release"',
      '<day>1</day><month>1</month><year>2026</year>',
      { year: 2026, month: 3, day: 5 },
    ],
    [
      'not a day that is none',
      'pub-type="ppub"',
      '<day>31</day><month>2</month><year>2026</year>',
      { year: 2026, month: 3, day: 5 },
    ],
  ])('takes of several dates %s', (_, attributes, parts, published) => {
    const epub = date('date-type="pub"', '<day>05</day><month>Mar</month><year>2026</year>')
    expect(factsOf(date(attributes, parts) + epub).published).toEqual(published)
  })

  it('reads a season as its year, and ISO dates', () => {
    expect(
      factsOf(date('pub-type="ppub"', '<season>Spring</season><year>2026</year>')).published,
    ).toEqual({ year: 2026 })
    expect(factsOf(date('iso-8601-date="2026-03-05"', '<year>2026</year>')).published).toEqual({
      year: 2026,
      month: 3,
      day: 5,
    })
  })

  it('takes a correction for an update', () => {
    const history =
      '<history><date date-type="corrected"><day>7</day><month>4</month><year>2026</year></date></history>'
    expect(factsOf(history).updated).toEqual({ year: 2026, month: 4, day: 7 })
  })

  it.each([
    ['article-type="abstract"', 'abstract'],
    ['article-type="protocol"', 'protocol'],
    ['article-type="review-article"', 'paper'],
  ])('calls %s %s', (attributes, kind) => {
    expect(factsOf('', attributes).kind).toBe(kind)
  })

  it('calls an article without body an abstract', () => {
    const text = articleOf({ front: '<abstract><p>One.</p></abstract>' }).replace(
      '<body></body>',
      '',
    )
    expect(parseJats({ path: 'a.xml', text }).facts.kind).toBe('abstract')
  })
})
