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

describe('lines whose tabs keep columns apart', () => {
  it('are a table, named by the line above, with what heads its rows', () => {
    const text = [
      'Baseline characteristics',
      '\tActive (N=40)\tPlacebo (N=41)',
      'Age, median (range)\t58 (24-83)\t60 (31-81)',
      'Sex',
      '  Female\t22 (55.0)\t20 (48.8)',
    ].join('\n')
    const [table] = tablesOf(text)
    expect(gridOf(table)).toEqual([
      ['', 'Active (N=40)', 'Placebo (N=41)'],
      ['Age, median (range)', '58 (24-83)', '60 (31-81)'],
      ['Sex', '', ''],
      ['Female', '22 (55.0)', '20 (48.8)'],
    ])
    expect(table?.headerRows).toBe(1)
    expect(table?.caption?.flat.text).toBe('Baseline characteristics')
  })

  it('point back to the characters of the file', () => {
    const text = 'Before.\r\n\r\nArm\tEvents\tPeople\r\nA\t 12 \t40\r\nB\t9\t41\r\n'
    const cell = tablesOf(text)[0]?.rows[1]?.[1]
    if (cell === undefined) throw new Error('no cell')
    const { start, end } = spanInFile(cell.flat, 0, cell.flat.text.length)
    expect(text.slice(start, end)).toBe('12')
  })

  it('may lack the empty cell over the names of the rows', () => {
    expect(gridOf(tablesOf('Active\tPlacebo\nStarted\t40\t41\nCompleted\t38\t37')[0])[0]).toEqual([
      '',
      'Active',
      'Placebo',
    ])
  })

  it('may be aligned by as many tabs as each needs', () => {
    const text = 'Event\t\tActive\tPlacebo\nNausea\t\t23\t8\nAbdominal pain\t7\t5'
    expect(gridOf(tablesOf(text)[0])[2]).toEqual(['Abdominal pain', '7', '5'])
  })

  it('have doses for the names of columns', () => {
    const text = '\t4.0 mg/kg (n=35)\t5.4 mg/kg (n=66)\nORR\t12 (34.3)\t33 (50.0)\nCR\t1\t4'
    expect(tablesOf(text)[0]?.headerRows).toBe(1)
  })

  it('have no head where the first line holds figures', () => {
    const text = 'Women, n (%)\t61 (48.8)\nMen, n (%)\t64 (51.2)\nMedian age\t64'
    expect(tablesOf(text)[0]?.headerRows).toBe(0)
  })

  it.each([
    ['fields', 'Phase:\t3\nEnrollment:\t284\nSites:\t92'],
    ['a numbered list', '1.\tThe first of 3 aims\n2.\tThe second of 3 aims\n3.\tThe last of 3'],
    ['words without figures', 'Sponsor\tAcme\nCountry\tJapan\nStatus\tOpen'],
    ['a single line', 'Nausea\t23\t8'],
  ])('are no table if they are %s', (_, text) => {
    expect(tablesOf(text)).toEqual([])
  })

  it('are read in linear time', () => {
    const text = 'a\tb\tc\td\nq\tr\n'.repeat(40_000) + 'a\tb: '.repeat(10)
    const start = performance.now()
    expect(tablesOf(text)).toEqual([])
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})
