import { readUnit, type Unit } from '../../../claims/tokens/units.js'

/**
 * The unit that a heading gives for the numbers of its cells: behind a comma or a dash, in a bracket,
 * or as its last word: "Weight, kg", "Age — yr", "VT (ml)", "levels (unit in pg/mL)", "Weight change kg".
 */
export function unitIn(text: string): Unit | undefined {
  for (const [, inside = ''] of text.matchAll(SET_APART)) {
    const unit = unitNamed(inside.replace(/^units?(?: in|:| =)? /i, ''))
    if (unit !== undefined) return unit
  }
  const named = IN_UNITS.exec(text)?.[1]
  if (named !== undefined) return knownUnit(named)
  const words = text.replace(NO_UNITS, '').trimEnd()
  const last = /[\p{L})] (\p{L}{2,7})$/u.exec(words)?.[1]
  if (last === undefined || (TIME_IN_FULL.test(last) && !OF_LENGTHS.test(words))) return undefined
  return knownUnit(last)
}

/** "Median in months", "Stay in days". */
const IN_UNITS = /\bin (\p{L}{2,8})(?: ?[([]|$)/u

/** "Cigarette pack years" and "drinks per week" have no time for their unit, "Age years" has. */
const TIME_IN_FULL = /^(?:years?|months?|weeks?|days?|hours?|minutes?)$/i
const OF_LENGTHS =
  /\b(?:age|time|duration|stay|follow-up|ventilation|delay|interval|survival|length) \p{L}+$/iu

/** What stands behind a comma or a dash, or in a bracket: "Age — yr", "Median (months; 95% CI)". */
const SET_APART = /(?:[,;([]| [—–]) ?([^,;()[\]*#†‡§¶]{1,24})/g

/** Words about how numbers are given, which may stand behind their unit. */
const NO_UNITS = /[,;]? ?\b(?:median|mean|average)\b.*$/i

function unitNamed(text: string): Unit | undefined {
  return knownUnit(text) ?? printedUnit(text.trim())
}

/** Whether words are a unit and nothing else: "kg", "breaths/min", "years". */
export function isUnit(text: string): boolean {
  const words = text.trim()
  return readUnit(` ${words}`, 0)?.end === words.length + 1 || printedUnit(words) !== undefined
}

function knownUnit(text: string): Unit | undefined {
  const read = readUnit(` ${text}`, 0)
  if (read === undefined || read.unit.quantity === 'percent') return undefined
  return /^(?: ?$|[ ,;](?! ?[-−–]?\d))/.test(text.slice(read.end - 1)) ? read.unit : undefined
}

/** A unit that the vocabulary does not know, by its looks: "breaths/min", "mIU/L", "cmH2O". */
function printedUnit(text: string): Unit | undefined {
  const isUnit = PER_SOMETHING.test(text) || OTHERS.test(text) || OF_ONE_LETTER.test(text)
  return isUnit ? { key: text, quantity: 'other' } : undefined
}

const PER_SOMETHING =
  /^(?:[\p{L}µμ°\d^.²³]{1,12}|MET[- ]?(?:hours?|h|min\p{L}{0,5})) ?\/ ?(?:min|[µμdmcnf]?[lL]|k?g|mg|m2|m²|mm3|mm³|mol|mmol|day|d|h|hr|hours?|week|wk|month|year|yr|s|sec|m)(?: ?\/ ?(?:min|d|day|h|kg|L))?$|^[\p{L}µμ]{1,6} ?(?:d|m|µ|μ)?[lL] ?[-−–⁻]\d?[1¹]$|^reps?(?: ?\/ ?\d{1,3} ?s)?$/u

/** Units whose case tells them from other things: newtons and watts, metres and seconds. */
const OF_ONE_LETTER = /^[NWVJms]$/

const OTHERS =
  /^(?:cm ?H2O|cmH₂O|k?Pa|bpm|k?cal|kJ|points?|score|mEq|pg|ng|nmol|pmol|Hz|Nm|dB|cm2|cm²|mm2|mm²|mm3|USD|EUR|GBP|[$£€])$/i
