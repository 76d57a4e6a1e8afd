import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Document } from '../../../src/document/document.js'
import { parseHtml } from '../../../src/sources/html/parse.js'

async function pageNamed(name: string): Promise<Document> {
  const path = join(import.meta.dirname, 'pages', name)
  return parseHtml({ path, text: await readFile(path, 'utf8') })
}

function outlineOf({ blocks }: Document): string[] {
  return blocks.map(({ kind, flat }) => `${kind}: ${flat.text}`)
}

it('reads a press release and leaves the page around it', async () => {
  const document = await pageNamed('press-release.html')
  expect(outlineOf(document)).toEqual([
    'heading: Larkwood Reports Phase 2 Results',
    'paragraph: Mar 04, 2026, 07:00 ET',
    'paragraph: BOSTON, March 4, 2026 /PRNewswire/ -- Larkwood today announced results of its trial ' +
      'of LW-101. Of 48 patients, 22 responded (ORR 45.8%; 95% CI, 31.4–60.8).',
    'list-item: Median PFS was 8.4 months',
    'list-item: Grade ≥3 events occurred in 12 patients (25.0%)',
    'paragraph: Table 1. Best response',
    'cell: ',
    'cell: LW-101 8 mg (n = 24)',
    'cell: LW-101 12 mg (n = 24)',
    'cell: Objective response, n (%)',
    'cell: 10 (41.7)',
    'cell: 12 (50.0)',
    'footnote: Data cutoff: January 15, 2026',
    'heading: About LW-101',
    'paragraph: LW-101 is given by mouth.',
    'paragraph: SOURCE Larkwood',
  ])
  expect(document.facts).toEqual({
    kind: 'press-release',
    title: 'Larkwood Reports Phase 2 Results',
    published: { year: 2026, month: 3, day: 4 },
    updated: { year: 2026, month: 3, day: 5 },
  })
  const [table] = document.tables
  expect(table?.caption?.flat.text).toBe('Table 1. Best response')
  expect(table?.foot?.flat.text).toBe('Data cutoff: January 15, 2026')
})

it('reads an article of a journal with its citations, notes and references', async () => {
  const document = await pageNamed('journal.html')
  expect(outlineOf(document)).toEqual([
    'heading: Weekly LW-101 in Sarcoma: A Phase 2 Trial',
    'heading: Abstract',
    'paragraph: Results: The response rate was 20.8% in 24 patients.',
    'heading: Methods',
    'paragraph: Cells were counted at 10⁹/L, as before.',
    'list-item: ORR objective response rate',
    'list-item: PFS progression-free survival',
    'heading: Results',
    'paragraph: Table 2. Responses by dose',
    'cell: Response',
    'cell: LW-101',
    'cell: LW-101',
    'cell: Response',
    'cell: 8 mg (n = 12)',
    'cell: 12 mg (n = 12)',
    'cell: Complete, n (%)',
    'cell: 1 (8.3)',
    'cell: 2 (16.7)',
    'footnote: One response was unconfirmed.',
    'paragraph: More',
    'paragraph: Two patients (8.3%) left the trial.',
    'heading: Notes',
    'footnote: The trial had 24 sites.',
    'heading: References',
    'reference: Doe J. Rivalumab in 512 adults. J Ex. 2019;3:12-19.',
  ])
  expect(document.facts).toEqual({
    kind: 'paper',
    title: 'Weekly LW-101 in Sarcoma: A Phase 2 Trial',
    published: { year: 2026, month: 3, day: 18 },
  })
  expect(
    document.tables.map(({ headerRows, caption }) => [headerRows, caption?.flat.text]),
  ).toEqual([[2, 'Table 2. Responses by dose']])
})

it('reads a page without marks, laid out by a table and parted by line breaks', async () => {
  const document = await pageNamed('news.html')
  expect(outlineOf(document)).toEqual([
    'heading: Sarcoma drug shrinks tumours',
    'paragraph: By Jane Doe March 6, 2026',
    'paragraph: LW-101 shrank tumours in 22 of 48 patients, the company said.',
    'paragraph: The trial will enrol 300 people.',
    'paragraph: Half of the patients lived for 14 months.',
    'paragraph: An expert said the rate of 45.8% was high.',
  ])
  expect(document.facts).toMatchObject({ published: { year: 2026, month: 3, day: 6 } })
  expect(document.tables).toEqual([])
})

it('points each character at the file', async () => {
  for (const name of ['press-release.html', 'journal.html', 'news.html']) {
    const { blocks, text } = await pageNamed(name)
    for (const { flat } of blocks) {
      for (const piece of flat.pieces) {
        if (piece.length !== piece.fileLength) continue
        const printed = text.slice(piece.file, piece.file + piece.length).replace(/\s/g, ' ')
        const read = flat.text.slice(piece.flat, piece.flat + piece.length)
        // A power is read as raised digits.
        expect(read.normalize('NFKC')).toBe(printed.normalize('NFKC'))
      }
    }
  }
})
