/** "22/915/160.12": parts of two groups, and a p-value behind them. */
const FRACTIONS = /(?<parts>\d{1,4}(?:\/\d{1,8}){2,16})(?<p>[.·]\d{1,4})?/y

/**
 * Where two glued cells that give the parts of their groups end, and the p-value behind them. It is
 * told by the groups being as large as each other, if only one way of cutting makes them so.
 */
export function endsOfFractions(text: string, start: number): number[] | undefined {
  FRACTIONS.lastIndex = start
  const match = FRACTIONS.exec(text)
  const { parts = '', p } = match?.groups ?? {}
  const numbers = parts.split('/')
  if (match === null || numbers.length % 2 === 0) return undefined
  // The p-value's zero stands behind the last part.
  if (p !== undefined && !/\d0$/.test(parts)) return undefined
  const end = start + match[0].length
  const fractionsEnd = p === undefined ? end : start + parts.length - 1
  const whole = parts.slice(0, fractionsEnd - start)
  const cut = onlyCut(whole.split('/'))
  if (cut === undefined) return undefined
  const ends = [start + cut, fractionsEnd]
  return p === undefined ? ends : [...ends, end]
}

/** The one place in the middle number at which the sums on both sides are the same. */
function onlyCut(numbers: readonly string[]): number | undefined {
  const half = (numbers.length - 1) / 2
  const middle = numbers[half] ?? ''
  const [before, after] = [numbers.slice(0, half), numbers.slice(half + 1)]
  const cuts = Array.from({ length: Math.max(0, middle.length - 1) }, (_, at) => at + 1).filter(
    (at) => {
      const [last, first] = [middle.slice(0, at), middle.slice(at)]
      if (/^0./.test(last) || /^0./.test(first)) return false
      return sumOf([...before, last]) === sumOf([first, ...after])
    },
  )
  const [only, another] = cuts
  if (only === undefined || another !== undefined) return undefined
  return before.join('/').length + 1 + only
}

function sumOf(numbers: readonly string[]): number {
  return numbers.reduce((sum, number) => sum + Number(number), 0)
}
