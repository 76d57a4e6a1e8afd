import { type Generator, mutate } from './sample.js'

/** Values in two units. */
export const conversions: Generator = (random) => {
  const glucose = random.whole(51, 98) / 10
  const kilograms = random.whole(601, 899) / 10
  const pair = `${glucose.toFixed(1)} mmol/L (${String(Math.round(glucose * 18.016))} mg/dL)`
  const weight = `${kilograms.toFixed(1)} kg (${(kilograms / 0.45359237).toFixed(1)} lb)`
  const text = `Fasting glucose was ${pair} and the mean weight ${weight}.`
  const check = 'unit-conversion'
  return {
    text,
    mutants: [
      { text: mutate(text, pair, pair.replace('(', '(1')), check },
      { text: mutate(text, pair, pair.replace('.', '')), check },
      {
        text: mutate(
          text,
          weight,
          weight.replace(kilograms.toFixed(1), (kilograms + 10).toFixed(1)),
        ),
        check,
      },
    ],
  }
}
