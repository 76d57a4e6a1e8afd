import { type Generator, groupName, mutate, percent } from './sample.js'

/** Two fractions with their risk ratio. */
export const riskRatios: Generator = (random) => {
  const [m, n] = [random.whole(80, 160), random.whole(80, 160)]
  const [a, b] = [random.whole(30, 60), random.whole(8, 20)]
  const ratio = (a / m / (b / n)).toFixed(2)
  const text = `Rash occurred in ${String(a)} of ${String(m)} patients (${percent(a, m)}%) on the drug and in ${String(b)} of ${String(n)} (${percent(b, n)}%) on placebo (risk ratio, ${ratio}).`
  const shifted = (Number(ratio) * 10).toFixed(1)
  const odds = (a / (m - a) / (b / (n - b)) + 1).toFixed(2)
  return {
    text,
    mutants: [
      { text: mutate(text, `ratio, ${ratio}`, `ratio, ${shifted}`), check: 'derived-number' },
      { text: mutate(text, `ratio, ${ratio}`, `ratio, ${odds}`), check: 'derived-number' },
    ],
  }
}

/** A risk difference with its number needed to treat. */
export const numbersNeeded: Generator = (random) => {
  const [a, b] = [random.whole(40, 60), random.whole(15, 33)]
  const needed = Math.ceil(100 / (a - b))
  const text = `The ORR was ${String(a)}% with the drug and ${String(b)}% with placebo (absolute risk reduction ${String(a - b)}%; number needed to treat, ${String(needed)}).`
  return {
    text,
    mutants: [
      {
        text: mutate(text, `treat, ${String(needed)}`, `treat, ${String(needed + 10)}`),
        check: 'derived-number',
      },
      {
        text: mutate(text, `treat, ${String(needed)}`, `treat, ${String(a - b)}`),
        check: 'derived-number',
      },
    ],
  }
}

/** Events in a time at risk with their rate. */
export const rates: Generator = (random) => {
  const [events, years] = [random.whole(12, 45), random.whole(210, 690)]
  const rate = ((100 * events) / years).toFixed(1)
  const text = `The incidence was ${String(events)} events in ${String(years)} person-years (${rate} per 100 person-years).`
  const digits = String(years)
  const transposed = `${digits[1] ?? ''}${digits[0] ?? ''}${digits[2] ?? ''}`
  return {
    text,
    mutants: [
      {
        text: mutate(text, `(${rate} per`, `(${(Number(rate) * 10).toFixed(0)} per`),
        check: 'derived-number',
      },
      {
        text: mutate(text, `(${rate} per`, `(${(Number(rate) + 1).toFixed(1)} per`),
        check: 'derived-number',
      },
      ...(Math.abs(Number(transposed) - years) < 50 || transposed.startsWith('0')
        ? []
        : [
            {
              text: mutate(text, ` ${digits} person`, ` ${transposed} person`),
              check: 'derived-number',
            },
          ]),
    ],
  }
}

/** A follow-up within the dates of a trial. */
export const followUps: Generator = (random) => {
  const months = random.whole(10, 20)
  const text = `The first patient was enrolled on March 3, 2022. The data cutoff was July 1, 2024. The median follow-up was ${String(months)}.3 months.`
  return {
    text,
    mutants: [
      {
        text: mutate(text, `${String(months)}.3 months`, `${String(months + 30)}.3 months`),
        check: 'impossible-value',
      },
      { text: mutate(text, 'July 1, 2024', 'July 1, 2022'), check: 'impossible-value' },
    ],
  }
}

/** A list of shares with the size of its group, which is left out. */
export const lists: Generator = (random) => {
  const n = random.whole(41, 59)
  const share = (): string => percent(random.whole(3, n - 3), n)
  const text = `We enrolled ${String(n)} patients with melanoma and 13 patients with glioma.\n\nIn patients with melanoma (n = ${String(n)}), rash occurred in ${share()}%, nausea in ${share()}%, cough in ${share()}% and fever in ${share()}%.`
  const [first = ''] = /(?<=rash occurred in )[\d.]+/u.exec(text) ?? []
  const off = [1, 2, 3, 4, 5]
    .map((step) => (Number(first) + step / 10).toFixed(1))
    .find((one) => !isShareOf(one, n))
  const doubt = mutate(text, `melanoma (n = ${String(n)}),`, 'melanoma,')
  return {
    text,
    mutants: [
      // Where half of the group gives the list as well, it is nobody's.
      ...(n % 2 === 0 || n % 3 === 0 ? [] : [{ text: doubt, check: 'denominator-missing' }]),
      ...(off === undefined
        ? []
        : [
            {
              text: mutate(text, `rash occurred in ${first}%`, `rash occurred in ${off}%`),
              check: 'percent-count-mismatch',
            },
          ]),
    ],
  }
}

function isShareOf(printed: string, n: number): boolean {
  const counts = Array.from({ length: n + 1 }, (_, count) => count)
  return counts.some((count) => Math.abs((100 * count) / n - Number(printed)) < 0.1)
}

/** Those who completed a study and those who left it. */
export const ends: Generator = (random) => {
  const [completed, left] = [random.whole(60, 90), random.whole(11, 29)]
  const text = `Of the ${String(completed + left)} randomised patients, ${String(completed)} completed the study and ${String(left)} discontinued.`
  return {
    text,
    mutants: [
      {
        text: mutate(text, `and ${String(left)} disc`, `and ${String(left + 10)} disc`),
        check: 'parts-and-total',
      },
      {
        text: mutate(
          text,
          `Of the ${String(completed + left)} `,
          `Of the ${String(completed + left - 3)} `,
        ),
        check: 'parts-and-total',
      },
    ],
  }
}

/** People of a group whose size is printed before them. */
export const members: Generator = (random) => {
  const n = random.whole(24, 60)
  const x = random.whole(5, n - 5)
  const text = `Of the ${String(n)} patients, ${String(x)} were treated in ${groupName(random)}.`
  return {
    text,
    mutants: [
      {
        text: mutate(text, `, ${String(x)} were`, `, ${String(x + n)} were`),
        check: 'impossible-value',
      },
    ],
  }
}
