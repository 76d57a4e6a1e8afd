import { readFile } from 'node:fs/promises'
import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { describe, expect, it } from 'vitest'
import { extractClaims } from '../../../src/index.js'
import { parseMarkdownDocument } from '../../../src/sources/markdown/parse.js'
import { claimsIn, linesOfClaims } from '../same-claims.js'
import type { Table as ReadTable } from '../../../src/document/document.js'

const markdown = 'corpus/larkwood-2-results.md'

describe('a document of the corpus gives the claims that it gives as Markdown', () => {
  it('when LibreOffice saved it', async () => {
    expect(await claimsIn('test/sources/docx/fixtures/larkwood-2-results.docx')).toEqual(
      await claimsIn(markdown),
    )
  })

  it('when the docx library wrote it', async () => {
    const { sources } = await extractClaims({
      files: [{ path: 'results.docx', bytes: await rewritten() }],
    })
    expect(linesOfClaims(sources)).toEqual(await claimsIn(markdown))
  })
})

/** The Markdown document, block by block, in a file of the docx library. */
async function rewritten(): Promise<Uint8Array> {
  const text = await readFile(markdown, 'utf8')
  const { blocks } = await parseMarkdownDocument({ path: markdown, text })
  const tables = new Set<ReadTable>()
  const children = blocks.flatMap<Paragraph | Table>(({ kind, flat, section, cell }) => {
    if (cell === undefined) return [paragraphOf(flat.text, kind === 'heading' ? section.level : 0)]
    if (tables.has(cell.table)) return []
    tables.add(cell.table)
    return [tableOf(cell.table)]
  })
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })))
}

function paragraphOf(text: string, level: number): Paragraph {
  const children = [new TextRun(text)]
  if (level === 0) return new Paragraph({ children })
  const heading = level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2
  return new Paragraph({ heading, children })
}

function tableOf({ rows, headerRows }: ReadTable): Table {
  return new Table({
    rows: rows.map((row, at) => {
      const children = row.map(
        ({ flat }) => new TableCell({ children: [paragraphOf(flat.text, 0)] }),
      )
      return new TableRow({ tableHeader: at < headerRows, children })
    }),
  })
}
