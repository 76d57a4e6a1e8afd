import { type Generator, mutate } from './sample.js'

/** A period with its length, and ages within the limits for taking part. */
export const periods: Generator = (random) => {
  const [start, end] = [random.whole(1, 6), random.whole(7, 12)]
  const months = 24 + end - start
  const names =
    'January February March April May June July August September October November December'.split(
      ' ',
    )
  const oldest = random.whole(58, 65)
  const text = `Eligible patients were aged 18 to 65 years. Patients were enrolled from ${String(names[start - 1])} 2019 to ${String(names[end - 1])} 2021 (${String(months)} months). The median age was 44 years (range, 19-${String(oldest)}).`
  const length = `(${String(months)} months)`
  return {
    text,
    mutants: [
      { text: mutate(text, length, `(${String(months + 10)} months)`), check: 'time-frame' },
      { text: mutate(text, ' 2021 ', ' 2023 '), check: 'time-frame' },
      {
        text: mutate(text, `19-${String(oldest)}`, `19-${String(oldest + 20)}`),
        check: 'impossible-value',
      },
      {
        text: mutate(text, `19-${String(oldest)}`, `9-${String(oldest)}`),
        check: 'impossible-value',
      },
    ],
  }
}
