import { isCount } from '../../claims/mentions/attachments.js'
import { readFigures } from '../../claims/mentions/figures.js'
import type { IntervalLabel } from '../../claims/mentions/interval.js'
import { type FigureMention, isNumeral } from '../../claims/mentions/mention.js'
import { numeralOf } from '../../claims/mentions/numerals.js'
import { isClosing, isMark, isOpening, type Token } from '../../claims/tokens/token.js'
import type { Unit } from '../../claims/tokens/units.js'
import type { CellForm } from './heading.js'

/** What a cell's stub and header say together of how it reads. */
export interface CellReading {
  readonly form: CellForm | undefined
  readonly label: IntervalLabel | undefined
  readonly unit: Unit | undefined
}

/** The figure of a cell: "5 (20.8)" under "n (%)", "0.58 (0.44-0.77)" under "HR (95% CI)". */
export function readCell(
  tokens: readonly Token[],
  reading: CellReading,
): FigureMention | undefined {
  if (reading.form === 'p') return readBareP(tokens)
  const pair = reading.form === 'count-percent' ? readPair(tokens) : undefined
  if (pair !== undefined) return pair
  const [figure, another] = readFigures(tokens, undefined, { interval: reading.label })
  if (figure === undefined || another !== undefined) return undefined
  return asRead(figure, reading)
}

/** "5 (20.8)", "5 (20.8%)", "5 [20.8]". */
function readPair(tokens: readonly Token[]): FigureMention | undefined {
  const [count, opening, percent, closing] = tokens
  const isPair =
    isCount(count) && isOpening(opening) && percent?.type === 'number' && isClosing(closing)
  if (!isPair || (percent.unit !== undefined && percent.unit.key !== '%')) return undefined
  return {
    type: 'percent',
    from: 0,
    to: 4,
    start: count.start,
    end: closing?.end ?? percent.end,
    count: numeralOf(count),
    percent: numeralOf(percent),
  }
}

/** "<0.001" or "0.03" in a column of p-values. */
function readBareP(tokens: readonly Token[]): FigureMention | undefined {
  const below = isMark(tokens[0], '<')
  const number = tokens[below ? 1 : 0]
  const first = tokens[0]
  if (number?.type !== 'number' || number.unit !== undefined || number.number.value > 1)
    return undefined
  const start = first?.start ?? number.start
  const numeral = numeralOf(number)
  const p = { comparator: below ? '<' : '=', number: numeral, start, end: number.end } as const
  return { type: 'p', from: 0, to: tokens.length, start, end: number.end, p, number: numeral }
}

/** A bare number takes the form and the unit that its heading gives. */
function asRead(figure: FigureMention, { form, unit }: CellReading): FigureMention | undefined {
  const { number } = figure
  if (figure.type !== 'plain' || figure.unit !== undefined) return figure
  if (form === 'percent' && isNumeral(number))
    return { ...figure, type: 'percent', percent: number }
  if (form === 'count' && isNumeral(number)) return { ...figure, type: 'n' }
  if (form === 'count-percent' || form === 'fraction') return undefined
  return unit === undefined ? figure : { ...figure, unit }
}
