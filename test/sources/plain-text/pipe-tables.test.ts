import { describe, expect, it } from 'vitest'
import { spanInFile } from '../../../src/document/flat-text.js'
import { parsePlainText } from '../../../src/sources/plain-text/parse.js'
import type { Table } from '../../../src/document/document.js'

function tablesOf(text: string): readonly Table[] {
  return parsePlainText({ path: 'a.txt', text }).tables
}

function gridOf(table: Table | undefined): string[][] {
  return (table?.rows ?? []).map((row) => row.map((cell) => cell.flat.text))
}

describe('lines whose bars keep columns apart', () => {
  it('are a table, with a head where a line of dashes follows', () => {
    const text = [
      'Table 2. Adverse events',
      '| Event | Active (N = 40) | Placebo |',
      '|---|:--:|---|',
      '| Nausea | 12 (30.0) | 4 |',
      '| Gut | |',
    ].join('\n')
    const [table] = tablesOf(text)
    expect(gridOf(table)).toEqual([
      ['Event', 'Active (N = 40)', 'Placebo'],
      ['Nausea', '12 (30.0)', '4'],
      ['Gut', '', ''],
    ])
    expect(table?.headerRows).toBe(1)
    expect(table?.caption?.flat.text).toBe('Table 2. Adverse events')
  })

  it('need no bars at their ends', () => {
    const text = 'Event | Active | Placebo |\n---|---|---|\nNausea | 12 | 4 |\nGut | ||'
    expect(gridOf(tablesOf(text)[0])).toEqual([
      ['Event', 'Active', 'Placebo'],
      ['Nausea', '12', '4'],
      ['Gut', '', ''],
    ])
  })

  it('point back to the characters of the file', () => {
    const text = 'Before.\r\n\r\n| Arm | Events |\r\n|--|--|\r\n| A |  12  |\r\n'
    const cell = tablesOf(text)[0]?.rows[1]?.[1]
    if (cell === undefined) throw new Error('no cell')
    const { start, end } = spanInFile(cell.flat, 0, cell.flat.text.length)
    expect(text.slice(start, end)).toBe('12')
  })

  it('keep a bar behind a backslash in its cell', () => {
    const text = '| Odds \\| risk | 1 |\n|--|--|\n| A | 2 |'
    expect(gridOf(tablesOf(text)[0])[0]).toEqual(['Odds \\| risk', '1'])
  })

  it('are none where they are a menu or a formula', () => {
    expect(tablesOf('Home | News | Contact\nSitemap | Help | Imprint')).toEqual([])
    expect(tablesOf('The chance p(a | b) was 12.\nThe chance p(b | a) was 14.')).toEqual([])
  })
})
