const ROMAN: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' }

const NUMERAL = /(?<![a-z\d])(iv|i{1,3}|[0-4])[ab]?(?![a-z\d])/g

/** The phases that a text names, as records write them: "Phase I/IIa" is `phase1` and `phase2`. */
export function phaseKeys(printed: string): readonly string[] {
  const numerals = [...printed.toLowerCase().matchAll(NUMERAL)].map(([, main = '']) => main)
  return [...new Set(numerals.map((main) => `phase${ROMAN[main] ?? main}`))]
}
