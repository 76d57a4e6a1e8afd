/** Of stages, grades, parts and phases; no text numbers them higher. */
const ROMAN: ReadonlyMap<string, string> = new Map([
  ['I', '1'],
  ['II', '2'],
  ['III', '3'],
  ['IV', '4'],
  ['V', '5'],
])

/** The digit that a Roman numeral in capitals stands for: "III" is "3". Nothing for other text. */
export function arabicOf(text: string): string | undefined {
  return ROMAN.get(text)
}
