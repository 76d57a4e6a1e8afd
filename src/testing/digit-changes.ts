import type { Span } from '../document/place.js'

/**
 * The texts that differ from `text` in one digit within a range: digit by digit from the left,
 * the nearest larger value first.
 *
 * @example
 * [...digitChanges('a 5', { start: 0, end: 3 })] // 'a 6', 'a 7', … 'a 9', 'a 0', … 'a 4'
 */
export function* digitChanges(text: string, { start, end }: Span): Generator<string> {
  for (let index = start; index < end; index += 1) {
    const digit = '0123456789'.indexOf(text.charAt(index))
    if (digit < 0) continue
    for (let step = 1; step < 10; step += 1) yield withDigit(text, index, (digit + step) % 10)
  }
}

function withDigit(text: string, index: number, digit: number): string {
  return `${text.slice(0, index)}${String(digit)}${text.slice(index + 1)}`
}
