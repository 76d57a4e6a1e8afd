import { expect, it } from 'vitest'
import { scopedIn } from '../claims-in.js'

it('the rows of a table are the groups where its header names the measures', async () => {
  const text =
    '| Arm | ORR | Median DOR, months |\n| --- | --- | --- |\n' +
    '| Placebo | 5/50 (10.0%) | NR |\n| XN-401 | 20/50 (40.0%) | 8.4 |\n'
  expect(await scopedIn(text, 'proportion')).toEqual([
    '10.0% 5 / 50 {arm=placebo inherited}',
    '40.0% 20 / 50 {arm=xn-401 inherited}',
  ])
})
