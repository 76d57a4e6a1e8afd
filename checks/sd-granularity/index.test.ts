import { describe, it } from 'vitest'
import { testCheck } from '../../src/testing/index.js'
import check from './index.js'

const of = (n: number): string =>
  `In cohort A, ${String(n)} patients were treated (n = ${String(n)}).\n\nIn cohort A, the mean number of sick days was`

testCheck(
  check,
  {
    consistent: [
      {
        name: 'a deviation that 31 whole numbers can have',
        text: `${of(31)} 4.74 (SD 6.55).`,
        verified: 1,
      },
      {
        name: 'a mean that cannot be, which another check finds',
        text: `${of(28)} 5.19 (SD 2.10).`,
      },
      {
        name: 'a deviation with squares divided by n',
        text: 'In cohort A, 25 patients were treated (n = 25).\n\nIn cohort A, the mean number of sick days was 8.64 (SD 0.56).',
        verified: 1,
      },
      { name: 'a standard error', text: `${of(12)} 7.3 (SE 2.51).` },
    ],
    conflicting: [
      {
        name: 'a deviation that 12 whole numbers cannot have',
        text: `${of(12)} ⟦7.3 (SD 2.51)⟧.`,
        findings: [{ message: 'unreachable', data: { n: 12, mean: '7.3', sd: '2.51' } }],
      },
    ],
  },
  { describe, it },
)
