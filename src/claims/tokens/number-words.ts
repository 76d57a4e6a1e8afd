const UNITS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
}

const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}

/** A number word or a compound such as "fifty-five" at `index`, at the start of a word. */
const WRITTEN = new RegExp(
  `(${Object.keys(TENS).join('|')})(?:[- ](${Object.keys(UNITS).slice(0, 9).join('|')}))?(?![A-Za-z])` +
    `|(${Object.keys(UNITS).reverse().join('|')})(?![A-Za-z])`,
  'iy',
)

const LOWER_CASE = 32

/** The first letters of number words. */
const MAY_BE_NUMBER: ReadonlySet<number> = new Set(
  [...'otfsen'].map((letter) => letter.charCodeAt(0)),
)

/** The value of the number written in words at `index` of a text, and where it ends. */
export function readNumberWord(
  text: string,
  index: number,
): { value: number; end: number } | undefined {
  if (!MAY_BE_NUMBER.has(text.charCodeAt(index) | LOWER_CASE)) return undefined
  WRITTEN.lastIndex = index
  const match = WRITTEN.exec(text)
  if (match === null) return undefined
  const [, tens, unit, small] = match
  const value =
    tens === undefined
      ? UNITS[(small ?? '').toLowerCase()]
      : (TENS[tens.toLowerCase()] ?? 0) +
        (unit === undefined ? 0 : (UNITS[unit.toLowerCase()] ?? 0))
  return value === undefined ? undefined : { value, end: WRITTEN.lastIndex }
}
