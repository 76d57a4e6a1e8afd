const UNITS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
  eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17,
  eighteen: 18, nineteen: 19,
} // prettier-ignore

const TENS: Readonly<Record<string, number>> = {
  twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
} // prettier-ignore

const VALUES: ReadonlyMap<string, number> = new Map([
  ...Object.entries(UNITS),
  ...Object.entries(TENS),
])

/** The second half of "fifty-five", with what joins it to the first. */
const UNIT_BEHIND = new RegExp(
  `[- ](${Object.keys(UNITS).slice(0, 9).join('|')})(?![A-Za-z])`,
  'iy',
)

/** Whether a word, given in lower case, begins a number that is written in words. */
export function isNumberWord(lower: string): boolean {
  return VALUES.has(lower)
}

/**
 * The value of the number that is written in words, of which `lower` is the first and ends at `end`
 * of a text, and where it ends: "three", "fifty-five".
 */
export function readNumberWord(
  text: string,
  lower: string,
  end: number,
): { value: number; end: number } | undefined {
  const value = VALUES.get(lower)
  if (value === undefined) return undefined
  if (value < SMALLEST_OF_TENS) return { value, end }
  UNIT_BEHIND.lastIndex = end
  const unit = UNIT_BEHIND.exec(text)?.[1]
  if (unit === undefined) return { value, end }
  return { value: value + (UNITS[unit.toLowerCase()] ?? 0), end: UNIT_BEHIND.lastIndex }
}

const SMALLEST_OF_TENS = 20
