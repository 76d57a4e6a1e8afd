import type { Figure } from '../../../src/index.js'
import type { Outcome } from '../messages.js'
import { isSlip } from '../slip.js'
import {
  columnsOfGroups,
  countIn,
  sumInWords,
  sumOf,
  type TalliedTable,
  type TallyRow,
} from './tallied-table.js'

const began =
  /^(?:number |total |all )?(?:randomi[sz]ed|enrolled|assigned|allocated|started|treated|dosed|received)\b/iu
const completed = /^completed\b/iu
const left =
  /^(?:total )?(?:discontinued|withdrawn|withdrew|not completed|did not complete|dropped out)\b(?! (?:consent|by|from follow|due|because))/iu
/** Rows that end the reasons below those who left. */
const next =
  /^(?:analy[sz]ed|included|evaluable|safety|itt\b|intention|intent|per[- ]protocol|modified|ongoing|still|remain|follow|screened|full analysis|other analyses)|\bpopulation\b|\banalysis set\b/iu

/** Whether rows are of leaving the treatment or the study. */
const treatment = /\b(?:treatments?|drugs?|therap(?:y|ies)|medications?|dosing|intervention)\b/iu

/**
 * Holds the ways of people through a study, column by column: those who completed and those who left
 * are no more than began, and exactly as many where they are in another column; the reasons for leaving,
 * in the rows below, are of as many as left where they are in another column.
 */
export function holdWays(table: TalliedTable): readonly Outcome[] {
  const leaving = table.filter(({ measure }) => left.test(measure.label))
  const [out, another] = leaving
  if (out === undefined || another !== undefined) return []
  return [...holdEnds(table, out), ...holdReasons(table, out)]
}

function holdEnds(table: TalliedTable, out: TallyRow): Outcome[] {
  const through = table.filter(({ measure }) => completed.test(measure.label))
  const [done, another] = through
  const beginnings = table.filter(({ measure }) => began.test(measure.label))
  if (done === undefined || another !== undefined || beginnings.length === 0) return []
  if (treatment.test(done.measure.label) !== treatment.test(out.measure.label)) return []
  const columns = columnsOfGroups(out).flatMap((column) => {
    const [completers, leavers] = [countIn(done, column), countIn(out, column)]
    const wholes = beginnings.flatMap((row) => countIn(row, column) ?? [])
    if (completers === undefined || leavers === undefined || wholes.length === 0) return []
    const parts = [completers, leavers]
    const isWhole = wholes.some(({ value }) => value === sumOf(parts))
    return [{ completers, leavers, parts, wholes, isWhole }]
  })
  const isShown = columns.some(({ isWhole }) => isWhole)
  const additions = columns.flatMap(({ parts, isWhole }) => (isWhole ? additionOf(parts) : []))
  const found = columns.flatMap(({ completers, leavers, parts, wholes, isWhole }): Outcome[] => {
    const whole = wholes.toSorted((a, b) => b.value - a.value)[0]
    const isOff = wholes.some((one) => isSlip(one, parts)) && isShown
    if (whole === undefined || isWhole || (sumOf(parts) <= whole.value && !isOff)) return []
    const finding = {
      message: 'flow',
      data: {
        completed: completers.text,
        left: leavers.text,
        sum: sumOf(parts),
        whole: whole.text,
      },
      at: leavers.place,
      related: [
        { message: 'those who completed', at: completers.place },
        { message: 'all of them', at: whole.place },
      ],
      derivation: ['nobody who completed has left before', additionOf(parts)],
    } as const
    return [{ finding }]
  })
  return [...found, ...verified([done, out], additions)]
}

/** What adds up, for the rows that it is about. */
function verified(rows: TalliedTable, additions: readonly string[]): Outcome[] {
  return additions.length === 0 ? [] : [{ claims: rows, how: additions.join('; ') }]
}

/** "121 + 28 = 149". */
function additionOf(parts: readonly Figure[]): string {
  return `${sumInWords(parts)} = ${String(sumOf(parts))}`
}

function holdReasons(table: TalliedTable, out: TallyRow): Outcome[] {
  const reasons = reasonsBelow(table, out)
  const columns = columnsOfGroups(out).flatMap((column) => {
    const whole = countIn(out, column)
    const parts = reasons.flatMap((row): readonly Figure[] => {
      const count = countIn(row, column)
      return count === undefined ? [] : [count]
    })
    return whole === undefined || parts.length < reasons.length ? [] : [{ whole, parts }]
  })
  const whole = columns.filter(({ whole, parts }) => whole.value === sumOf(parts))
  if (reasons.length < 2 || whole.length === 0) return []
  // With one column that adds up, nothing would show that a slip in it is one.
  const additions = whole.length < 2 ? [] : whole.map(({ parts }) => additionOf(parts))
  const found = columns.flatMap(({ whole, parts }): Outcome[] => {
    if (whole.value === sumOf(parts) || !isSlip(whole, parts)) return []
    const finding = {
      message: 'reasons',
      data: { left: whole.text, sum: sumOf(parts), reasons: sumInWords(parts) },
      at: whole.place,
      related: parts.map(({ place }) => ({ message: 'a reason', at: place })),
      derivation: [additionOf(parts), 'in another column the reasons are of all who left'],
    } as const
    return [{ finding }]
  })
  return [...found, ...verified([out, ...reasons], additions)]
}

/** The rows below those who left, up to the next step of the study. */
function reasonsBelow(table: TalliedTable, out: TallyRow): TalliedTable {
  const below = table.slice(table.indexOf(out) + 1)
  const end = below.findIndex(({ measure: { label } }) =>
    [began, completed, next].some((step) => step.test(label)),
  )
  return end < 0 ? below : below.slice(0, end)
}
