import { describe, it } from 'vitest'
import { testCheck } from '../../src/testing/index.js'
import check from './index.js'

/** A table of three rows, with the sizes of its groups in the head or in a row of its own. */
const short = (head: readonly [string, string, string], row: string): string => `Results at week 12

| Outcome | ${head[0]} | ${head[1]} |
| --- | --- | --- |
${head[2]}| Clear skin, n (%) | 60 (60.0) | 12 (25.0) |
| No itch, n (%) | 45 (45.0) | 6 (12.5) |
${row}`

const sized = ['Drug (100 people)', 'Placebo (48 people)', ''] as const
const sizedInRow = ['Drug', 'Placebo', '| Patients with a scalp score | 100 | 48 |\n'] as const
const sizedTwice = ['Drug (N = 130)', 'Placebo (N = 64)', sizedInRow[2]] as const

/** Two columns for each group, under a head that sizes it once. */
const graded = (rash: string): string => `<!doctype html><title>Events</title><article>
<h1>Events</h1><p>Events of all people who were treated in the trial are given by grade in the table below.</p>
<table><tr><th rowspan="2">Event, n (%)</th><th colspan="2">Drug (n = 32)</th><th colspan="2">Placebo (n = 30)</th></tr>
<tr><th>Any grade</th><th>Grade ≥3</th><th>Any grade</th><th>Grade ≥3</th></tr>
<tr><td>Rash</td><td>12 (37.5)</td><td>${rash}</td><td>9 (30.0)</td><td>3 (10.0)</td></tr>
<tr><td>Cough</td><td>8 (25.0)</td><td>2 (6.3)</td><td>6 (20.0)</td><td>1 (3.3)</td></tr></table></article>`

testCheck(
  check,
  {
    consistent: [
      { name: 'two grades under one size', sources: { 'a.html': graded('6 (18.8)') }, verified: 8 },
      {
        name: 'a short table with a row that leaves many out in both groups, or with a cell that leaves out some',
        sources: {
          'row.md': short(sized, '| No scalp lesion, n (%) | 20 (33.3) | 3 (12.0) |'),
          'cell.md': short(sized, '| No scalp lesion, n (%) | 20 (20.0) | 3 (7.3) |'),
        },
      },
      {
        name: 'the only row of shares, of which one is out of fewer people',
        sources: {
          'table.md':
            '| Outcome | Drug (n = 258) | Placebo (n = 256) |\n| --- | --- | --- |\n| Deaths, n (%) | 71 (50.4) | 196 (76.6) |',
        },
      },
      {
        name: 'shares of the people that a row counts, and of those of the head again',
        sources: {
          'table.md': short(sizedTwice, '| Any event, n (%) | 91 (70.0) | 48 (75.0) |'),
        },
      },
    ],
    conflicting: [
      {
        name: 'a share of one of two grades under one size',
        sources: { 'a.html': graded('⟦6 (16.8)⟧') },
        findings: [{ message: 'column', severity: 'warning' }],
      },
      {
        name: 'a cell of the only row of shares, by one digit from that of its group',
        sources: {
          'table.md':
            '| Outcome | Drug (n = 258) | Placebo (n = 256) |\n| --- | --- | --- |\n| Deaths, n (%) | ⟦171 (61.3)⟧ | 196 (76.6) |',
        },
        findings: [{ message: 'column', severity: 'warning', related: ['258'] }],
      },
      {
        name: 'a cell of a short table whose other cells are all shares of their groups',
        sources: {
          'table.md': short(sized, '| Free of lesions, n (%) | 20 (20.0) | ⟦9 (12.5)⟧ |'),
        },
        findings: [{ message: 'column', severity: 'warning', related: ['48'] }],
      },
      {
        name: 'a cell of a table whose groups are counted in a row',
        sources: {
          'table.md': short(sizedInRow, '| Free of lesions, n (%) | 20 (20.0) | ⟦9 (12.5)⟧ |'),
        },
        findings: [{ message: 'column', severity: 'warning', related: ['48'] }],
      },
      {
        name: 'a cell of fewer people than the head has, counted in a row',
        sources: {
          'table.md': short(sizedTwice, '| Free of lesions, n (%) | 20 (20.0) | ⟦9 (12.5)⟧ |'),
        },
        findings: [{ message: 'column', severity: 'warning', related: ['48'] }],
      },
    ],
  },
  { describe, it },
)
