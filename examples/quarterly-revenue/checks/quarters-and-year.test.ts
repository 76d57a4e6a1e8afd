import { testCheck } from 'claimlint/testing'
import { describe, it } from 'vitest'

import plugin from '../plugin.js'
import { quartersAndYear } from './quarters-and-year.js'

const { checks: _checks, ...readers } = plugin
const config = { plugins: [readers] }

function table(year: string): string {
  return `| Period | Revenue ($ million) |
| --- | --- |
| Q1 2025 | 12.4 |
| Q2 2025 | 14.2 |
| Q3 2025 | 13.5 |
| Q4 2025 | 16.9 |
| Year 2025 | ${year} |
`
}

testCheck(
  quartersAndYear,
  {
    consistent: [
      { name: 'the sum', text: table('57.0'), config, claims: 5, verified: 1 },
      { name: 'what rounding explains', text: table('57.2'), config, verified: 1 },
      {
        name: 'a quarter that is missing',
        text: table('59.0').replace('Q3 2025', 'Spring'),
        config,
        claims: 4,
      },
    ],
    conflicting: [
      {
        name: 'another total',
        text: table('⟦59.0⟧'),
        config,
        findings: [
          {
            message: 'sum',
            data: { year: '2025', total: '59.0', unit: '$ million' },
            related: ['12.4', '14.2', '13.5', '16.9'],
          },
        ],
      },
    ],
  },
  { describe, it },
)
