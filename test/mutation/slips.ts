import { mutate, type Mutant } from './sample.js'

/** The ways in which a hand or a keyboard gets one figure wrong. */
export const slips = [
  'digit',
  'transposition',
  'shift',
  'neighbour',
  'bounds',
  'denominator',
] as const

export type Slip = (typeof slips)[number]

/** A figure in a text, with the words around it that tell it from its like. */
export interface FigureIn {
  readonly before: string
  readonly figure: string
  readonly after?: string
}

/** "20.8" as "50.8": another digit, the first one unless said otherwise. */
export function digitSlip(figure: string, at = 0): string {
  const digits = Array.from(figure)
  const place = digits.map((_, index) => index).filter((index) => /\d/.test(digits[index] ?? ''))[
    at
  ]
  return digits.map((digit, index) => (index === place ? otherDigit(digit) : digit)).join('')
}

/** All figures with one other digit, none of them a 0. */
export function digitSlips(figure: string): readonly string[] {
  return Array.from(figure).flatMap((digit, at) =>
    /\d/.test(digit)
      ? Array.from('123456789')
          .filter((other) => other !== digit)
          .map((other) => `${figure.slice(0, at)}${other}${figure.slice(at + 1)}`)
      : [],
  )
}

/** Three on; never 0, so that a number keeps its length. */
function otherDigit(digit: string): string {
  return String(((Number(digit) + 2) % 9) + 1)
}

/** "20.8" as "02.8" would be seen by anybody: the first two digits that change places and leave no 0 in front. */
export function transpositionSlip(figure: string): string | undefined {
  const digits = Array.from(figure)
  for (let at = 0; at < digits.length; at++) {
    const next = digits[at + 1] === '.' ? at + 2 : at + 1
    const [a = '', b = ''] = [digits[at], digits[next]]
    if (!/\d/.test(a) || !/\d/.test(b) || a === b || (at === 0 && b === '0')) continue
    digits[at] = b
    digits[next] = a
    return digits.join('')
  }
  return undefined
}

/** "20.8" as "2.08": the decimal sign one place to the left; "24" as "240". */
export function shiftSlip(figure: string): string {
  const [whole = '', fraction] = figure.split('.')
  if (fraction === undefined) return `${figure}0`
  const digits = whole.padStart(2, '0')
  return `${digits.slice(0, -1)}.${digits.slice(-1)}${fraction}`
}

/** The mutants of a text in which one figure is another; slips that give no text are left out. */
export function mutantsOf(
  text: string,
  check: string,
  { before, figure, after = '' }: FigureIn,
  slipped: Partial<Record<Slip, string | undefined>>,
): Mutant[] {
  return slips.flatMap((slip): Mutant[] => {
    const to = slipped[slip]
    if (to === undefined || to === figure) return []
    const changed = mutate(text, `${before}${figure}${after}`, `${before}${to}${after}`)
    return [{ text: changed, check, slip }]
  })
}

/** One of the slips of a figure, if what comes of it can be seen. */
export function seen(
  figure: string | undefined,
  isSeen: (value: number) => boolean,
): string | undefined {
  return figure !== undefined && isSeen(Number(figure)) ? figure : undefined
}
