import { digitChanges, runCheck } from 'claimlint/testing'
import { expect, it } from 'vitest'

import plugin from '../plugin.js'
import { quartersAndYear } from './quarters-and-year.js'

const { checks: _checks, ...readers } = plugin

it('notices every digit of a total before its decimals', async () => {
  const text = `| Period | Revenue ($ million) |
| --- | --- |
| Q1 2025 | 12.4 |
| Q2 2025 | 14.2 |
| Q3 2025 | 13.5 |
| Q4 2025 | 16.9 |
| Year 2025 | 57.0 |
`
  const start = text.indexOf('57.0')
  for (const changed of digitChanges(text, { start, end: start + '57'.length })) {
    const { findings } = await runCheck(quartersAndYear, changed, {
      config: { plugins: [readers] },
    })
    expect(findings, changed).toHaveLength(1)
  }
})
