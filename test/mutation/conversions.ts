import type { Generator } from './sample.js'
import { digitSlip, mutantsOf, seen, shiftSlip, transpositionSlip } from './slips.js'

/** Values in two units. */
export const conversions: Generator = (random) => {
  const glucose = (random.whole(51, 98) / 10).toFixed(1)
  const inMilligrams = String(Math.round(Number(glucose) * 18.016))
  const kilograms = (random.whole(601, 899) / 10).toFixed(1)
  const pounds = (Number(kilograms) / 0.45359237).toFixed(1)
  const text = `Fasting glucose was ${glucose} mmol/L (${inMilligrams} mg/dL) and the mean weight ${kilograms} kg (${pounds} lb).`
  const isFar = (value: number): boolean => Math.abs(value / Number(kilograms) - 1) > farther
  const check = 'unit-conversion'
  return {
    text,
    mutants: [
      ...mutantsOf(
        text,
        check,
        { before: 'weight ', figure: kilograms, after: ' kg' },
        {
          digit: digitSlip(kilograms),
          transposition: seen(transpositionSlip(kilograms), isFar),
          shift: shiftSlip(kilograms),
          neighbour: glucose,
        },
      ),
      ...mutantsOf(
        text,
        check,
        { before: '(', figure: inMilligrams, after: ' mg/dL' },
        { digit: digitSlip(inMilligrams) },
      ),
    ],
  }
}

/** Up to 5% off may be a rounded factor, and is an info. */
const farther = 0.06
