import { testCheck } from 'claimlint/testing'
import { describe, it } from 'vitest'

import plugin from '../plugin.js'
import { revenueMismatch } from './revenue-mismatch.js'

const { checks: _checks, ...readers } = plugin
const config = { plugins: [readers], sources: [{ files: '*', subject: 'Northfield Bikes' }] }
const release = 'Net sales in the second quarter of 2025 were $14.2 million.'

testCheck(
  revenueMismatch,
  {
    consistent: [
      {
        name: 'the same amount, once with more decimals, in an answer',
        sources: { 'a.md': release, 'b.faq': 'A: Turnover in Q2 2025 was $14.21 million.\n' },
        config,
        claims: 2,
        verified: 2,
      },
      {
        name: 'another quarter',
        sources: { 'a.md': release, 'b.md': 'Revenue in Q3 2025 was $13.5 million.' },
        config,
        verified: 0,
      },
      {
        name: 'another unit, which may be the same amount',
        sources: { 'a.md': release, 'b.md': 'Revenue in Q2 2025 was $0.014 billion.' },
        config,
      },
      {
        name: 'two amounts in one sentence, which leave open whose they are',
        sources: { 'a.md': 'Revenue in Q2 2025 was $14.2 million, after $12.4 million.' },
        config,
        claims: 0,
      },
    ],
    conflicting: [
      {
        name: 'another amount in a table',
        sources: {
          'a.md': 'Net sales in the second quarter of 2025 were $⟦14.2⟧ million.',
          'b.md': '| Period | Revenue ($ million) |\n| --- | --- |\n| Q2 2025 | 12.4 |\n',
        },
        config,
        findings: [
          {
            message: 'differs',
            data: {
              period: 'second quarter of 2025',
              here: '14.2',
              there: '12.4',
              unit: '$ million',
            },
            related: ['12.4'],
          },
        ],
      },
    ],
  },
  { describe, it },
)
