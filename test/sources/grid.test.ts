import { describe, expect, it } from 'vitest'
import { layOut, type GridCell } from '../../src/sources/grid.js'

function cell(text: string, spans: Partial<GridCell> = {}): GridCell {
  return { text: { text, pieces: [] }, rowSpan: 1, columnSpan: 1, isHeader: false, ...spans }
}

function head(text: string, spans: Partial<GridCell> = {}): GridCell {
  return cell(text, { ...spans, isHeader: true })
}

function texts(rows: readonly (readonly GridCell[])[]): string[] {
  return layOut(rows).rows.map((row) => row.map(({ text }) => text).join('|'))
}

describe('layOut', () => {
  it('repeats what spans columns', () => {
    expect(
      texts([
        [cell(''), cell('Arm A', { columnSpan: 2 })],
        ['x', 'n', '%'].map((text) => cell(text)),
      ]),
    ).toEqual(['|Arm A|Arm A', 'x|n|%'])
  })

  it('puts figures together whose parts have cells of their own', () => {
    expect(
      texts([
        [head(''), head('Drug', { columnSpan: 3 }), head('Placebo', { columnSpan: 3 })],
        [cell(''), cell('(N = 64)', { columnSpan: 3 }), cell('(N = 32)', { columnSpan: 3 })],
        ['Response', '26', '(40.6', ')', '4', '(12.5', ')'].map((text) => cell(text)),
        ['Deaths', '0', '', '', '8', '(25.0', ')'].map((text) => cell(text)),
      ]),
    ).toEqual(['|Drug|Placebo', '|(N = 64)|(N = 32)', 'Response|26 (40.6)|4 (12.5)', 'Deaths|0|8 (25.0)'])
  }) // prettier-ignore

  it('keeps columns apart that have heads of their own, or hold more than the rest of a figure', () => {
    const own = [
      ['', 'n', '(%)', 'Range'].map((text) => head(text)),
      ['Response', '26', '(40.6)', '(1-9)'].map((text) => cell(text)),
    ]
    const more = [
      [head(''), head('Drug', { columnSpan: 2 })],
      ['Response', '26', '(40.6)'].map((text) => cell(text)),
      ['Deaths', '4', '12'].map((text) => cell(text)),
    ]
    expect(texts(own)).toEqual(['|n|(%)|Range', 'Response|26|(40.6)|(1-9)'])
    expect(texts(more)).toEqual(['|Drug|Drug', 'Response|26|(40.6)', 'Deaths|4|12'])
  })

  it('puts cells behind one that reaches down at their column', () => {
    expect(
      texts([
        [cell('Dose'), cell('n'), cell('ORR')],
        [cell('8 mg', { rowSpan: 2 }), cell('12'), cell('25%')],
        [cell('14'), cell('50%')],
        [cell('all'), cell('26'), cell('38.5%')],
      ]),
    ).toEqual(['Dose|n|ORR', '8 mg|12|25%', '8 mg|14|50%', 'all|26|38.5%'])
  })

  it('lays out cells that span rows and columns at once', () => {
    expect(
      texts([
        [cell('a', { rowSpan: 2, columnSpan: 2 }), cell('b')],
        [cell('c', { rowSpan: 2 })],
        [cell('d'), cell('e')],
      ]),
    ).toEqual(['a|a|b', 'a|a|c', 'd|e|c'])
  })

  it('fills short rows, and ends spans with the table', () => {
    expect(texts([[cell('a'), cell('b')], [cell('c', { rowSpan: 9 })]])).toEqual(['a|b', 'c|'])
  })

  it('counts leading rows of header cells to the head, empty corners among them', () => {
    const rows = [
      [cell(''), head('Arm A', { columnSpan: 2 })],
      [cell(''), head('n'), head('%')],
      [head('Response'), cell('12'), cell('50')],
    ]
    expect(layOut(rows).headerRows).toBe(2)
  })

  it('takes the first row for the head where none is marked, and what its cells reach into', () => {
    const plain = [
      [cell('Trait'), cell('n')],
      [cell('Female'), cell('12')],
    ]
    expect(layOut(plain).headerRows).toBe(1)
    const tall = [
      [cell('Trait', { rowSpan: 2 }), cell('Arm A', { columnSpan: 2 })],
      [cell('n'), cell('%')],
      [cell('Female'), cell('12'), cell('50')],
    ]
    expect(layOut(tall).headerRows).toBe(2)
  })

  it('keeps a table of impossible spans small', () => {
    const rows = Array.from({ length: 500 }, () =>
      Array.from({ length: 10 }, () => cell('x', { rowSpan: 65_534, columnSpan: 1000 })),
    )
    const { rows: laidOut } = layOut(rows)
    expect(laidOut).toHaveLength(500)
    expect(laidOut.reduce((sum, row) => sum + row.length, 0)).toBeLessThanOrEqual(600_000)
  })
})
