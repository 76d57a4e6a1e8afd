import { type Generator, percent } from './sample.js'
import { digitSlip, mutantsOf, seen, shiftSlip, transpositionSlip } from './slips.js'

/** A list of shares out of a group whose size stands before it. */
export const slippedLists: Generator = (random) => {
  const n = [41, 43, 47, 53, 59][random.whole(0, 4)] ?? 47
  const share = (low: number): string => percent(random.whole(low, low + 6), n)
  const [a, b, c] = [share(5), share(14), share(25)]
  const text = `We enrolled ${String(n)} patients with melanoma and 13 patients with glioma.\n\nIn patients with melanoma (n = ${String(n)}), rash occurred in ${a}%, nausea in ${b}% and cough in ${c}%.`
  return {
    text,
    mutants: mutantsOf(
      text,
      'denominator-missing',
      { before: 'melanoma', figure: ` (n = ${String(n)})` },
      {
        denominator: '',
      },
    ),
  }
}

/** A record with an outcome that its dates can hold. */
export const slippedRecords: Generator = (random) => {
  const months = `${String(random.whole(1, 2))}${String(random.whole(4, 9))}`
  const text = [
    'NCT01234567',
    'Study Type: Interventional',
    'Study Start: January 26, 2025 (Actual)',
    'Primary Completion: October 31, 2026 (Estimated)',
    'Study Completion: June 5, 2027 (Estimated)',
    'Overall survival',
    `Time Frame: up to ${months} months`,
    'Time to response',
    'Time Frame: up to 8 weeks',
  ].join('\n\n')
  const isLong = (value: number): boolean => value > 32
  return {
    text,
    path: 'record.txt',
    mutants: [
      ...mutantsOf(
        text,
        'time-frame',
        { before: 'up to ', figure: months, after: ' months' },
        {
          digit: seen(digitSlip(months), isLong),
          transposition: seen(transpositionSlip(months), isLong),
          shift: shiftSlip(months),
        },
      ),
      ...mutantsOf(
        text,
        'time-frame',
        { before: 'October 31, ', figure: '2026' },
        {
          neighbour: '2024',
        },
      ),
    ],
  }
}

/** A criterion that gives one limit in two units. */
export const slippedWindows: Generator = (random) => {
  const weeks = random.whole(2, 6)
  const days = String(7 * weeks)
  const text = [
    '# A trial of AB-77',
    '## Inclusion criteria',
    `- A scan within ${String(weeks)} weeks (within ${days} days before the first dose) shows a lesion.`,
    '- Blood counts within 10 days before the first dose.',
  ].join('\n\n')
  return {
    text,
    mutants: mutantsOf(
      text,
      'window-conflict',
      { before: '(within ', figure: days },
      {
        digit: digitSlip(days),
        transposition: transpositionSlip(days),
        shift: shiftSlip(days),
        neighbour: '10',
      },
    ),
  }
}

/** Key points with a rate of one group and a hedged length of time, above the results of two. */
export const slippedSummaries: Generator = (random) => {
  const [n, m] = [random.whole(31, 39), random.whole(40, 60)]
  const [low, high] = [random.whole(4, 8), random.whole(22, 30)]
  const [few, many] = [percent(low, n), percent(high, m)]
  const months = `1${String(random.whole(3, 9))}`
  const text = [
    '# AB-77 in lymphoma',
    '## Key points',
    `- In mantle cell lymphoma, the objective response rate was ${few}%.`,
    `- In follicular lymphoma, the median overall survival was more than ${months} months.`,
    '## Results',
    `In patients with mantle cell lymphoma, the objective response rate was ${few}% (${String(low)}/${String(n)}).`,
    `In patients with follicular lymphoma, the objective response rate was ${many}% (${String(high)}/${String(m)}), and the median overall survival was ${months}.4 months.`,
  ].join('\n\n')
  const hedged = String(Number(months) + 1)
  return {
    text,
    mutants: [
      ...mutantsOf(
        text,
        'summary-overstates',
        { before: 'rate was ', figure: few, after: '%.' },
        {
          neighbour: many,
        },
      ),
      ...mutantsOf(
        text,
        'summary-overstates',
        { before: 'more than ', figure: months },
        {
          digit: hedged,
        },
      ),
    ],
  }
}
