import { expect, it } from 'vitest'
import { scopedIn } from '../claims-in.js'

it('reads a station of the stay as a time, and not any other place', async () => {
  const text = (place: string): string => `The mean heart rate was 57.9 and 59.5 in ${place}.`
  expect(await scopedIn(text('the PACU'))).toEqual([
    'mean 57.9 {timePoint=pacu}',
    'mean 59.5 {timePoint=pacu}',
  ])
  expect(await scopedIn(text('the USA'))).toEqual(['mean 57.9 {}', 'mean 59.5 {}'])
})
