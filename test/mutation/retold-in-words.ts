import { type Generator, mutate } from './sample.js'

const check = 'derived-number'

/** Cases of two groups with the efficacy that they make. */
export const efficacies: Generator = (random) => {
  const [m, n] = [random.whole(2100, 2900), random.whole(2100, 2900)]
  const [a, b] = [random.whole(11, 25), random.whole(60, 95)]
  const efficacy = (100 * (1 - a / m / (b / n))).toFixed(1)
  const text = `There were ${String(a)} cases among ${String(m)} recipients of the vaccine and ${String(b)} cases among ${String(n)} recipients of placebo, for a vaccine efficacy of ${efficacy}%.`
  const ofEfficacy = `efficacy of ${efficacy}%`
  return {
    text,
    mutants: [
      {
        text: mutate(text, ofEfficacy, `efficacy of ${(Number(efficacy) - 20).toFixed(1)}%`),
        check,
      },
      { text: mutate(text, ` ${String(a)} cases`, ` ${String(2 * a)} cases`), check },
    ],
  }
}

/** Two rates with their relative reduction. */
export const reductions: Generator = (random) => {
  const [less, more] = [random.whole(40, 60) / 10, random.whole(80, 99) / 10]
  const reduction = Math.round(100 * (1 - less / more))
  const text = `Stroke occurred in ${less.toFixed(1)}% of patients with the drug and ${more.toFixed(1)}% with placebo, a relative risk reduction of ${String(reduction)}%.`
  const ofReduction = `reduction of ${String(reduction)}%`
  return {
    text,
    mutants: [
      { text: mutate(text, ofReduction, `reduction of ${String(reduction + 10)}%`), check },
      { text: mutate(text, ofReduction, `reduction of ${String(reduction - 6)}%`), check },
    ],
  }
}

/** A rate that doubled, and a part in words. */
export const timesInWords: Generator = (random) => {
  const rate = random.whole(15, 24)
  const doubled = 2 * rate + random.whole(1, 4)
  const text = `The response rate more than doubled, from ${String(rate)}% with placebo to ${String(doubled)}% with the drug. A third of the patients (${String(random.whole(30, 36))}%) had a rash.`
  return {
    text,
    mutants: [
      { text: mutate(text, `to ${String(doubled)}%`, `to ${String(doubled - 10)}%`), check },
      { text: mutate(text, 'A third of', 'Half of'), check },
      { text: mutate(text, 'A third of', 'A quarter of the women and more than half of'), check },
    ],
  }
}
