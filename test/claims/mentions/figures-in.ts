import { readFigures } from '../../../src/claims/mentions/figures.js'
import {
  type FigureMention,
  isNumeral,
  type NumeralOrOpen,
} from '../../../src/claims/mentions/mention.js'
import { allocation } from '../../../src/clinical/vocabulary/regimen.js'
import { statistics } from '../../../src/clinical/vocabulary/statistics.js'
import { tokensOf } from '../tokens/tokens-of.js'

/** The figures of a text in words: "percent 20.8 (5/24) confidence 95: 7.1..42.2". */
export function figuresIn(text: string): string[] {
  return readFigures(tokensOf(text, [...statistics, ...allocation])).map(inWords)
}

function inWords(figure: FigureMention): string {
  const { type, number, unit, percent, count, denominator, interval, spread, p, parts } = figure
  const share = [count, denominator].map((part) => (part === undefined ? '?' : printed(part)))
  const words = [
    type,
    type !== 'p' && number && printed(number),
    unit?.key,
    percent && printed(percent),
    count && `(${share.join('/')})`,
    parts?.join(':'),
    ...[interval, spread].map(
      (bounds) =>
        bounds &&
        `${bounds.type}${bounds.level === undefined ? '' : ` ${String(bounds.level)}`}: ` +
          `${printed(bounds.lower)}..${printed(bounds.upper)}`,
    ),
    p && `p ${p.comparator} ${p.number.text}`,
  ]
  return words.filter(Boolean).join(' ')
}

function printed(value: NumeralOrOpen): string {
  if (!isNumeral(value)) return value.open
  return value.hedge === undefined ? value.text : `${value.hedge} ${value.text}`
}
