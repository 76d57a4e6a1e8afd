import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { extractClaims, type VirtualFile } from '../../src/index.js'
import { parseMarkdownDocument } from '../../src/sources/markdown/parse.js'
import { scopeInWords, valueInWords } from '../clinical/claims-in.js'
import { workbookBytes } from './xlsx/workbook-bytes.js'

/** The claims of a file in words, in order. */
async function claimsOf(file: VirtualFile): Promise<string[]> {
  const { sources } = await extractClaims({ files: [file] })
  return (sources[0]?.claims ?? []).map(
    (claim) =>
      `${claim.kind} ${claim.measure.key ?? claim.measure.label} ${valueInWords(claim)} ${scopeInWords(claim)}`,
  )
}

describe('a table of the sample corpus', async () => {
  const path = 'corpus/larkwood-2-results.md'
  const { tables } = await parseMarkdownDocument({ path, text: await readFile(path, 'utf8') })
  const texts = tables.map((table) => ({
    caption: table.caption?.flat.text ?? 'Table',
    rows: table.rows.map((row) => row.map(({ flat }) => flat.text)),
  }))

  it.each(texts)(
    'makes the same claims as Markdown, CSV and sheet: $caption',
    async ({ caption, rows }) => {
      const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
      const [head = [], ...body] = rows
      const markdown = [
        caption,
        '',
        line(head),
        line(head.map(() => '---')),
        ...body.map(line),
      ].join('\n')
      const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
      const csv = [[caption], [''], ...rows].map((row) => row.map(quoted).join(',')).join('\n')
      const expected = await claimsOf({ path: 'table.md', text: `${markdown}\n` })
      expect(expected.length).toBeGreaterThan(0)
      expect(await claimsOf({ path: 'table.csv', text: csv })).toEqual(expected)
      const bytes = workbookBytes([{ name: 'S', rows: [[caption], [], ...rows] }])
      expect(await claimsOf({ path: 'table.xlsx', bytes })).toEqual(expected)
    },
  )
})
