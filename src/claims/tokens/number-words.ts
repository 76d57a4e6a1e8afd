const UNITS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
  eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17,
  eighteen: 18, nineteen: 19,
} // prettier-ignore

const TENS: Readonly<Record<string, number>> = {
  twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
} // prettier-ignore

const SCALES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000 }

const VALUES: ReadonlyMap<string, number> = new Map([
  ...Object.entries(UNITS),
  ...Object.entries(TENS),
])

/** The second half of "fifty-five", with what joins it to the first. */
const UNIT_BEHIND = new RegExp(
  `[- ](${Object.keys(UNITS).slice(0, 9).join('|')})(?![A-Za-z])`,
  'iy',
)

/** "hundred" and "thousand" behind what they multiply. */
const SCALE_BEHIND = /[- ](hundred|thousand)(?![A-Za-z])/iy

/** What is added to hundreds and thousands: "one hundred and twelve", "two hundred ten". */
const ADDED = new RegExp(`(?: and)? (${[...VALUES.keys()].join('|')})(?![A-Za-z])`, 'iy')

/** A number that is written in words, and where it ends. */
interface Written {
  readonly value: number
  readonly end: number
}

/** Whether a word, given in lower case, begins a number that is written in words. */
export function isNumberWord(lower: string): boolean {
  return VALUES.has(lower)
}

/**
 * The value of the number that is written in words, of which `lower` is the first and ends at `end`
 * of a text, and where it ends: "three", "fifty-five", "one thousand two hundred and five".
 */
export function readNumberWord(text: string, lower: string, end: number): Written | undefined {
  const first = belowHundred(text, lower, end)
  return first === undefined ? undefined : scaled(text, first, Infinity)
}

function belowHundred(text: string, lower: string, end: number): Written | undefined {
  const value = VALUES.get(lower)
  if (value === undefined) return undefined
  if (value < SMALLEST_OF_TENS) return { value, end }
  const unit = wordAt(UNIT_BEHIND, text, end)
  if (unit === undefined) return { value, end }
  return { value: value + (UNITS[unit] ?? 0), end: UNIT_BEHIND.lastIndex }
}

/** A number with the hundreds or thousands that it counts, which are below `limit`, and the rest. */
function scaled(text: string, first: Written, limit: number): Written {
  const word = wordAt(SCALE_BEHIND, text, first.end)
  const scale = word === undefined ? undefined : SCALES[word]
  if (scale === undefined || scale >= limit) return first
  const whole = { value: first.value * scale, end: SCALE_BEHIND.lastIndex }
  const added = wordAt(ADDED, text, whole.end)
  const rest = added === undefined ? undefined : belowHundred(text, added, ADDED.lastIndex)
  if (rest === undefined) return scaled(text, whole, limit)
  const { value, end } = scaled(text, rest, scale)
  return { value: whole.value + value, end }
}

function wordAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[1]?.toLowerCase()
}

const SMALLEST_OF_TENS = 20
