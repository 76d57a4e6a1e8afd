import { expect, it } from 'vitest'
import { scopedIn } from '../claims-in.js'

it.each([
  ['45% in smokers and 30% in never-smokers', 'smoker', 'never-smoker'],
  ['45% among current smokers and 30% among non-smokers', 'smoker', 'non-smoker'],
  ['45% in postmenopausal women and 30% in men', 'postmenopausal', 'male'],
  ['45% for elderly patients and 30% for obese patients', 'elderly', 'obese'],
])('a noun names a subgroup: %s', async (shares, first, second) => {
  expect(await scopedIn(`The response rate was ${shares}.`, 'proportion')).toEqual([
    `45% {subgroup=${first}}`,
    `30% {subgroup=${second}}`,
  ])
})

it('a noun that tells what people are names none', async () => {
  expect(await scopedIn('Of 60 patients, 20 (33%) were smokers.', 'proportion')).toEqual([
    '33% 20 / 60 {}',
  ])
})
