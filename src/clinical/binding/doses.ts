import { isCount } from '../../claims/mentions/numerals.js'
import { type FigureMention, isNumeral } from '../../claims/mentions/mention.js'
import { isDash, isWord, isWordOf, type Token } from '../../claims/tokens/token.js'
import { scheduleAt } from '../reading/schedules.js'

/** An amount of a drug that is given: its unit, and how often. */
export interface GivenDose {
  readonly unit: string
  readonly schedule?: string
}

/** The dose that a figure is: by its unit, or counted in what is swallowed, sprayed or dropped. */
export function doseGiven(tokens: readonly Token[], figure: FigureMention): GivenDose | undefined {
  const { unit, from, to } = figure
  if (unit?.quantity !== 'dose') {
    return unit === undefined ? inDosageForms(tokens, from, to) : undefined
  }
  if (isLimit(tokens, figure)) return undefined
  const schedule = scheduleAt(tokens, to)
  return { unit: unit.key, ...(schedule !== undefined && { schedule }) }
}

/** "less than 0.5 mg/kg", "10 Gy or more": what a dose is measured against, not given. */
function isLimit(tokens: readonly Token[], { number, from, to }: FigureMention): boolean {
  const hedge = isNumeral(number) ? number.hedge : undefined
  if (hedge === 'above' || hedge === 'below' || hedge === 'at-least') return true
  if (isWord(tokens[from - 1], 'exceeding')) return true
  return isWord(tokens[to], 'or') && isWord(tokens[to + 1], 'more', 'less', 'higher', 'lower')
}

/** "two capsules twice a day", "one film-coated tablet daily"; not "a box of 60 capsules". */
function inDosageForms(tokens: readonly Token[], from: number, to: number): GivenDose | undefined {
  if (!isCount(tokens[from])) return undefined
  for (let at = to; at < to + LONGEST_NOUN; at++) {
    const token = tokens[at]
    const unit = token?.type === 'word' ? FORMS.get(token.lower) : undefined
    if (unit !== undefined) return taken(tokens, at + 1, unit)
    if (token?.type !== 'word' && !isDash(token)) return undefined
    if (isWordOf(token, NO_MODIFIERS)) return undefined
  }
  return undefined
}

const LONGEST_NOUN = 5

/** How often, right behind or behind a word such as "orally". */
function taken(tokens: readonly Token[], from: number, unit: string): GivenDose | undefined {
  for (let at = from; at < from + REACH; at++) {
    const schedule = scheduleAt(tokens, at)
    if (schedule !== undefined) return { unit, schedule }
    const isPerDay = isWord(tokens[at], 'per', 'a') && isWord(tokens[at + 1], 'day')
    if (isPerDay) return { unit, schedule: 'once-daily' }
    if (tokens[at]?.type !== 'word') return undefined
  }
  return undefined
}

const REACH = 4

const NO_MODIFIERS: ReadonlySet<string> = new Set('of in with and or to for from'.split(' '))

const FORMS: ReadonlyMap<string, string> = new Map(
  ['capsule', 'tablet', 'pill', 'sachet', 'puff', 'drop', 'spray', 'lozenge'].flatMap((form) => [
    [form, form],
    [`${form}s`, form],
    [`${form}es`, form],
  ]),
)
