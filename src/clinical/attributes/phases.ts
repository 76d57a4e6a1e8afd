import { arabicOf } from '../../claims/mentions/roman.js'

const NUMERAL = /(?<![A-Z\d])(IV|I{1,3}|[0-4])[AB]?(?![A-Z\d])/g

/** The phases that a text names, as records write them: "Phase I/IIa" is `phase1` and `phase2`. */
export function phaseKeys(printed: string): readonly string[] {
  const numerals = [...printed.toUpperCase().matchAll(NUMERAL)].map(([, main = '']) => main)
  return [...new Set(numerals.map((main) => `phase${arabicOf(main) ?? main}`))]
}
