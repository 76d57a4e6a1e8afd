import { type Generator, mutate, percent } from './sample.js'

/** Key points above results in two groups of people. */
export const keyPoints: Generator = (random) => {
  const [n, m] = [random.whole(20, 39), random.whole(40, 60)]
  const [low, high] = [random.whole(3, 8), random.whole(22, 38)]
  const months = random.whole(9, 20)
  const [few, many] = [percent(low, n), percent(high, m)]
  const text = [
    '# AB-77 in lymphoma',
    '## Key points',
    '- AB-77 was more active at 200 mg than at 100 mg in follicular lymphoma.',
    `- In mantle cell lymphoma, the objective response rate was ${few}%.`,
    `- In follicular lymphoma, the median overall survival was nearly ${String(months)} months.`,
    '## Results',
    `Patients with follicular lymphoma received AB-77 at 100 mg (n = 61) or 200 mg (n = ${String(m)}). Patients with mantle cell lymphoma received AB-77 at 200 mg (n = ${String(n)}).`,
    `In patients with mantle cell lymphoma, the objective response rate was ${few}% (${String(low)}/${String(n)}).`,
    `In patients with follicular lymphoma who received 200 mg, the objective response rate was ${many}% (${String(high)}/${String(m)}), and the median overall survival was ${String(months - 1)}.8 months.`,
  ].join('\n\n')
  const mutants = [
    mutate(text, `rate was ${few}%.`, `rate was ${many}%.`),
    mutate(text, `rate was ${few}%.`, `rates were ${few}% to ${many}%.`),
    mutate(text, 'was nearly', 'exceeded'),
    mutate(text, '100 mg in follicular', '100 mg in mantle cell'),
  ]
  return {
    text,
    mutants: mutants.map((mutant) => ({ text: mutant, check: 'summary-overstates' })),
  }
}

/** A criterion of eligibility with a time limit. */
export const criteria: Generator = (random) => {
  const weeks = random.whole(2, 6)
  const days = `${String(7 * weeks)} days`
  const text = [
    '# A trial of AB-77',
    '## Inclusion criteria',
    `- A scan within ${String(weeks)} weeks (within ${days} before the first dose) shows a lesion.`,
    '- Blood counts within 7 days or liver tests within 14 days before the first dose.',
  ].join('\n\n')
  return {
    text,
    mutants: [
      {
        text: mutate(text, `(within ${days}`, `(within ${String(7 * weeks - 7)} days`),
        check: 'window-conflict',
      },
      {
        text: mutate(text, `within ${String(weeks)} weeks`, 'within 3 months'),
        check: 'window-conflict',
      },
    ],
  }
}
