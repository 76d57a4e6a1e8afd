import { readUnit, type Unit } from '../../claims/tokens/units.js'

/**
 * The unit that a heading gives for the numbers of its cells: behind a comma, in a bracket, or as
 * its last word: "Weight, kg", "VT (ml)", "levels (unit in pg/mL)", "Weight change kg".
 */
export function unitIn(text: string): Unit | undefined {
  for (const [, inside = ''] of text.matchAll(SET_APART)) {
    const unit = unitNamed(inside.replace(/^units?(?: in|:| =)? /i, ''))
    if (unit !== undefined) return unit
  }
  const last = /[\p{L})] (\p{L}{2,6})$/u.exec(text.replace(NO_UNITS, '').trimEnd())?.[1]
  return last === undefined ? undefined : knownUnit(last)
}

/** What stands behind a comma or in a bracket. */
const SET_APART = /[,([] ?([^,()[\]]{1,24})/g

/** Words about how numbers are given, which may stand behind their unit. */
const NO_UNITS = /[,;]? ?\b(?:median|mean|average)\b.*$/i

function unitNamed(text: string): Unit | undefined {
  return knownUnit(text) ?? printedUnit(text.trim())
}

function knownUnit(text: string): Unit | undefined {
  const read = readUnit(` ${text}`, 0)
  if (read === undefined || read.unit.quantity === 'percent') return undefined
  return /^(?: ?$|[ ,;])/.test(text.slice(read.end - 1)) ? read.unit : undefined
}

/** A unit that the vocabulary does not know, by its looks: "breaths/min", "mIU/L", "cmH2O". */
function printedUnit(text: string): Unit | undefined {
  return PER_SOMETHING.test(text) || OTHERS.test(text)
    ? { key: text, quantity: 'other' }
    : undefined
}

const PER_SOMETHING =
  /^[\p{L}µμ°\d^.²³]{1,12} ?\/ ?(?:min|[µμdmcnf]?[lL]|k?g|mg|m2|m²|mm3|mm³|mol|mmol|day|d|h|hr|hours?|week|wk|month|year|yr|s|sec|m)(?: ?\/ ?(?:min|d|day|h|kg))?$/u

const OTHERS =
  /^(?:cm ?H2O|cmH₂O|k?Pa|bpm|k?cal|kJ|points?|score|mEq|pg|ng|nmol|pmol|Hz|Nm|dB|cm2|cm²|mm2|mm²|mm3|USD|EUR|GBP|[$£€])$/i
