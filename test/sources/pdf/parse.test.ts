import { describe, expect, it } from 'vitest'
import type { Document } from '../../../src/document/document.js'
import { parsePdf } from '../../../src/sources/pdf/parse.js'
import { outlineOf } from '../outline.js'
import { claimsIn } from '../same-claims.js'
import { lines, pdfOf, type PdfExtras, type Show } from './pdf-file.js'

function parse(pages: readonly (readonly Show[])[], extras?: PdfExtras): Promise<Document> {
  return parsePdf({ path: 'a.pdf', bytes: pdfOf(pages, extras) })
}

async function outline(...pages: readonly (readonly Show[])[]): Promise<string[]> {
  return outlineOf(await parse(pages))
}

describe('a document of the corpus gives the claims that it gives as Markdown', () => {
  // Chromium draws the marks of a list as circles: its items are read as paragraphs below one another.
  const withoutLeads = (claims: readonly string[]): string[] =>
    claims.map((claim) => claim.replaceAll('"lead-in"', '"earlier-sentence"')).toSorted()

  it.each(['larkwood-2-results', 'larkwood-2-release'])('%s', async (name) => {
    expect(withoutLeads(await claimsIn(`test/sources/pdf/fixtures/${name}.pdf`))).toEqual(
      withoutLeads(await claimsIn(`corpus/${name}.md`)),
    )
  })

  it('when LibreOffice printed it, but for two cells that stand as close as words', async () => {
    const claims = await claimsIn('test/sources/pdf/fixtures/larkwood-2-results-writer.pdf')
    const all = await claimsIn('corpus/larkwood-2-results.md')
    const [missing, ...others] = all.filter((claim) => !claims.includes(claim))
    expect(missing).toContain('"text":"24.9"')
    expect(others).toEqual([])
    expect(claims.filter((claim) => !all.includes(claim))).toEqual([])
  })
})

describe('lines', () => {
  const long = 'All patients who had been randomized were followed for at least a year by their'

  it('are joined to paragraphs, with their words mended', async () => {
    expect(
      await outline([
        ...lines(72, 700, [long, 'doctors after they had stopped taking the drug, for reasons of safe-', 'ty alone.']),
        ...lines(72, 640, ['A second paragraph tells of the follow-up of the patients and of double-', 'blind treatment.']),
      ]),
    ).toEqual([
      `paragraph: ${long} doctors after they had stopped taking the drug, for reasons of safety alone.`,
      'paragraph: A second paragraph tells of the follow-up of the patients and of double-blind treatment.',
    ])
  }) // prettier-ignore

  it('are read without the digits of citations, and with those of powers', async () => {
    const [first] = await outline([
      { text: 'The ORR was 20.8%', x: 72, y: 700 },
      { text: '12', x: 166.2, y: 704, size: 6 },
      { text: 'at 10', x: 175.7, y: 700 },
      { text: '9', x: 198.1, y: 704, size: 6 },
      { text: 'cells.', x: 204.2, y: 700 },
    ])
    expect(first).toBe('paragraph: The ORR was 20.8% at 10⁹ cells.')
  })

  it('of two columns are read one column after the other', async () => {
    const left = ['In the left column the trial is', 'told of, its patients and drugs,', 'and of how they were followed', 'over three years at all centres,']
    const right = ['with all that came of it, in the', 'right column, where the results', 'stand with their intervals, and', 'what they may mean for others.']
    expect(await outline([...lines(72, 700, left), ...lines(320, 700, right)])).toEqual([
      `paragraph: ${[...left, ...right].join(' ')}`,
    ])
  }) // prettier-ignore

  it('that run on each page, and page numbers, are dropped', async () => {
    const page = (number: number): Show[] => [
      { text: 'Journal of Trials', x: 72, y: 760 },
      { text: `The text of page ${'ABC'.charAt(number)}.`, x: 72, y: 600 },
      { text: String(number + 1), x: 300, y: 40 },
    ]
    expect(await outline(page(0), page(1), page(2))).toEqual([
      'paragraph: The text of page A.',
      'paragraph: The text of page B.',
      'paragraph: The text of page C.',
    ])
  })

  it('that number a page in words are dropped where it is the only one, too', async () => {
    const page = [
      { text: 'The text of the page.', x: 72, y: 600 },
      { text: 'Page 1 of 1', x: 72, y: 40 },
    ]
    expect(await outline(page)).toEqual(['paragraph: The text of the page.'])
  })

  it('that stand below two columns of equal length are no part of the left one', async () => {
    const left = ['In the left column the trial is', 'told of, its patients and drugs,', 'and of how they were followed', 'over three years at all centres,']
    const right = ['with all that came of it, in the', 'right column, where the results', 'stand with their intervals, and', 'what they may mean for others.']
    const below = [
      { text: 'Safety of the drug', x: 72, y: 630, size: 12, font: 'F2' } as const,
      { text: 'All that follows stands across the page, over both of the columns of the text above it.', x: 72, y: 610 },
    ]
    expect(await outline([...lines(72, 700, left), ...lines(320, 697, right), ...below])).toEqual([
      `paragraph: ${[...left, ...right].join(' ')}`,
      'heading: Safety of the drug',
      'paragraph: All that follows stands across the page, over both of the columns of the text above it.',
    ])
  }) // prettier-ignore

  it('of a footnote are no part of the paragraph that goes on behind it', async () => {
    const first = [
      ...lines(72, 700, ['The patients of the second cohort were followed until they had no', 'more signs of the disease, or until their doctors'].map((text) => `${text} and all others saw`)),
      { text: '1', x: 72, y: 60 },
      { text: 'At the data cutoff, 41 patients had died.', x: 90, y: 60 },
    ]
    const second = lines(72, 700, ['fit to end the treatment that they had.'])
    expect(await outline(first, second)).toEqual([
      'paragraph: The patients of the second cohort were followed until they had no and all others saw more signs of ' +
        'the disease, or until their doctors and all others saw fit to end the treatment that they had.',
      'footnote: At the data cutoff, 41 patients had died.',
    ])
  }) // prettier-ignore

  it('that are large are headings, the largest the title', async () => {
    const { sections, facts } = await parse(
      [
        [
          { text: 'A trial of QZ-1', x: 72, y: 720, size: 20 },
          { text: 'Efficacy', x: 72, y: 680, size: 14 },
          ...lines(72, 650, [long, 'doctors.']),
          { text: 'Safety', x: 72, y: 600, font: 'F2' },
          ...lines(72, 580, [long, 'doctors.']),
        ],
      ],
      { info: "/Title (Draft) /ModDate (D:20260914120000Z00'00')" },
    )
    expect(sections.map(({ level, title }) => [level, title])).toEqual([
      [0, ''],
      [1, 'A trial of QZ-1'],
      [2, 'Efficacy'],
      [3, 'Safety'],
    ])
    expect(facts).toMatchObject({
      title: 'A trial of QZ-1',
      updated: { year: 2026, month: 9, day: 14 },
    })
  })
})

describe('tables', () => {
  it('are told by their columns, with cells that span and rows that wrap', async () => {
    const row = (y: number, ...texts: readonly string[]): Show[] =>
      texts.flatMap((text, at) =>
        text === '' ? [] : [{ text, x: [72, 250, 340, 430][at] ?? 0, y }],
      )
    expect(
      await outline([
        { text: 'Table 1. Response by arm', x: 72, y: 720 },
        ...row(700, '', 'QZ-1', 'Placebo', 'Total'),
        ...row(680, 'Responders, n (%)', '5 (20.8)', '1 (4.2)', '6 (12.5)'),
        ...row(660, 'Deaths', '1 (4.2)', '', '1 (2.1)'),
        ...row(640, 'Progression or', '2 (8.3)', '3 (12.5)', '5 (10.4)'),
        ...row(629, 'any death'),
        ...row(609, 'Withdrawn', '3 (12.5)', '2 (8.3)', '5 (10.4)'),
      ]),
    ).toEqual([
      'paragraph: Table 1. Response by arm',
      'head:  | QZ-1 | Placebo | Total',
      'row: Responders, n (%) | 5 (20.8) | 1 (4.2) | 6 (12.5)',
      'row: Deaths | 1 (4.2) |  | 1 (2.1)',
      'row: Progression or any death | 2 (8.3) | 3 (12.5) | 5 (10.4)',
      'row: Withdrawn | 3 (12.5) | 2 (8.3) | 5 (10.4)',
    ])
  })
})

it('reads a head of two levels, also where what heads two columns stands at the left of them', async () => {
  const row = (y: number, texts: readonly string[]): Show[] =>
    texts.flatMap((text, at) => (text === '' ? [] : [{ text, x: [72, 200, 280, 360, 440][at] ?? 0, y }])) // prettier-ignore
  const { tables } = await parse([
    [
      ...row(700, ['Event', '10 mg (n = 32)', '', '20 mg (n = 30)', '']),
      ...row(680, ['', 'Any', 'Severe', 'Any', 'Severe']),
      ...row(660, ['Fatigue', '8 (25.0)', '1 (3.1)', '9 (30.0)', '2 (6.7)']),
      ...row(640, ['Nausea', '6 (18.8)', '0', '6 (20.0)', '1 (3.3)']),
    ],
  ])
  const [table] = tables
  expect(table?.headerRows).toBe(2)
  expect(table?.rows.map((cells) => cells.map(({ flat }) => flat.text))).toEqual([
    ['Event', '10 mg (n = 32)', '10 mg (n = 32)', '20 mg (n = 30)', '20 mg (n = 30)'],
    ['', 'Any', 'Severe', 'Any', 'Severe'],
    ['Fatigue', '8 (25.0)', '1 (3.1)', '9 (30.0)', '2 (6.7)'],
    ['Nausea', '6 (18.8)', '0', '6 (20.0)', '1 (3.3)'],
  ])
})

it('reads a head of two levels whose rows stand as close as lines, around the head of the first column', async () => {
  const cells = (y: number, at: readonly number[], texts: readonly string[]): Show[] =>
    texts.map((text, index) => ({ text, x: at[index] ?? 0, y }))
  const columns = [72, 200, 300, 400, 500]
  const { tables } = await parse([
    [
      ...cells(716, [200, 400], ['10 mg (n = 32)', '20 mg (n = 30)']),
      ...cells(708, [72], ['Event']),
      ...cells(700, [200, 300, 400, 500], ['Any', 'Severe', 'Any', 'Severe']),
      ...cells(680, columns, ['Fatigue', '8 (25.0)', '1 (3.1)', '9 (30.0)', '2 (6.7)']),
      ...cells(660, columns, ['Nausea', '6 (18.8)', '0', '6 (20.0)', '1 (3.3)']),
    ],
  ])
  expect(tables[0]?.headerRows).toBe(2)
  expect(tables[0]?.rows.slice(0, 3).map((row) => row.map(({ flat }) => flat.text))).toEqual([
    ['Event', '10 mg (n = 32)', '10 mg (n = 32)', '20 mg (n = 30)', '20 mg (n = 30)'],
    ['', 'Any', 'Severe', 'Any', 'Severe'],
    ['Fatigue', '8 (25.0)', '1 (3.1)', '9 (30.0)', '2 (6.7)'],
  ])
})

describe('places', () => {
  it('tell the page, the line and its box', async () => {
    const { addresses } = await parse([[{ text: 'First.', x: 72, y: 700 }], lines(72, 700, ['One.', 'Two.'], 40)])
    expect(addresses?.map(({ label, page }) => [label, page])).toEqual([
      ['page 1, line 1', 1],
      ['page 2, line 1', 2],
      ['page 2, line 2', 2],
    ])
    const [left, bottom, right, top] = addresses?.[2]?.box ?? [0, 0, 0, 0]
    expect([left, bottom, top]).toEqual([72, 657.5, 668])
    expect(right).toBeGreaterThan(85)
    expect(right).toBeLessThan(100)
  })
}) // prettier-ignore
