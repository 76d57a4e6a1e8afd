import { describe, expect, it } from 'vitest'
import { spanInFile } from '../../../src/document/flat-text.js'
import { parsePlainText } from '../../../src/sources/plain-text/parse.js'
import type { Table } from '../../../src/document/document.js'

function tablesOf(lines: readonly string[]): readonly Table[] {
  return parsePlainText({ path: 'a.txt', text: lines.join('\n') }).tables
}

function gridOf(table: Table | undefined): string[][] {
  return (table?.rows ?? []).map((row) => row.map((cell) => cell.flat.text))
}

const rows = [
  'Age, median (range)         58 (24-83)      60 (31-81)',
  'Sex',
  '  Female, n (%)             22 (55.0)       20 (48.8)',
  'Deaths                      3               4',
]

describe('lines whose spaces keep columns apart', () => {
  it('are a table, with what heads its rows', () => {
    const [table] = tablesOf([
      '                            Active (N=40)   Placebo (N=41)',
      ...rows,
    ])
    expect(gridOf(table)).toEqual([
      ['', 'Active (N=40)', 'Placebo (N=41)'],
      ['Age, median (range)', '58 (24-83)', '60 (31-81)'],
      ['Sex', '', ''],
      ['Female, n (%)', '22 (55.0)', '20 (48.8)'],
      ['Deaths', '3', '4'],
    ])
    expect(table?.headerRows).toBe(1)
  })

  it('have a cell below the column that it stands in', () => {
    const [table] = tablesOf([...rows, 'Left early                                  5 (12.2)'])
    expect(gridOf(table).at(-1)).toEqual(['Left early', '', '5 (12.2)'])
  })

  it('point back to the characters of the file', () => {
    const text = rows.join('\r\n')
    const cell = parsePlainText({ path: 'a.txt', text }).tables[0]?.rows[3]?.[2]
    if (cell === undefined) throw new Error('no cell')
    const { start, end } = spanInFile(cell.flat, 0, cell.flat.text.length)
    expect(text.slice(start, end)).toBe('4')
  })

  it.each([
    [
      'sentences with two spaces between them',
      [
        'In all, 40 people took part.  Of these, 12 had rash.  None died.',
        'At week 4, 30 were left.  Of these, 11 had rash.  One died.',
        'At week 8, 28 were left.  Of these, 10 had rash.  One died.',
      ],
    ],
    [
      'fields with their values',
      ['Enrollment            912', 'Sites                 61', 'Countries             7'],
    ],
    [
      'justified lines',
      [
        'In  all, 40 people  took part in the  study and',
        'twelve of  them had a rash  that went away',
        'within 4 weeks,  and none  of them  died while  it lasted',
      ],
    ],
    [
      'rows with a cell between two columns',
      [...rows, 'Left early                         5 (12.2) of all 41'],
    ],
  ])('are no table where they are %s', (_, lines) => {
    expect(tablesOf(lines)).toEqual([])
  })
})
