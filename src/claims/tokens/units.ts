/** A unit as claims carry it: normalised, singular. */
export interface Unit {
  readonly key: string
  readonly quantity: 'percent' | 'time' | 'dose' | 'other'
}

/**
 * Units by quantity: key, then spellings as pattern sources. A spelling may follow its number
 * after a space, a hyphen or nothing, and ends where the word ends.
 */
const UNITS: readonly (readonly [quantity: Unit['quantity'], key: string, spellings: string])[] = [
  ['percent', 'percentage point', 'percentage[- ]points?|pp'],
  ['percent', '%', '%|percent|per cent|pct'],
  ['time', 'year', 'years?(?: old)?|yrs?|y'],
  ['time', 'month', 'months?|monthes|mos?'],
  ['time', 'week', 'weeks?|wks?'],
  ['time', 'day', 'days?|d'],
  ['time', 'hour', 'hours?|hrs?|h'],
  ['time', 'minute', 'minutes?|mins?'],
  ['time', 'second', 'seconds|(?<=-)second|secs?'],
  ['dose', 'mg/kg/h', 'mg\\s?/\\s?kg\\s?/\\s?(?:h|hr|hour)|mg[ ·]kg[-−]1[ ·]h[-−]1'],
  ['dose', 'mg/kg/min', 'mg\\s?/\\s?kg\\s?/\\s?min|mg[ ·]kg[-−]1[ ·]min[-−]1'],
  ['dose', 'mg/kg', 'mg\\s?/\\s?kg(?:\\s?/\\s?(?:day|d|dose))?|mg[ ·]kg[-−]1'],
  ['dose', 'mg/m2', 'mg\\s?/\\s?m(?:\\^?2|²)|mg[ ·]m[-−]2'],
  ['dose', 'mg/day', 'mg\\s?/\\s?(?:day|d)|mg daily'],
  ['dose', 'µg/kg/h', '(?:µg|μg|mcg|ug)\\s?/\\s?kg\\s?/\\s?(?:h|hr|hour)'],
  ['dose', 'µg/kg/min', '(?:µg|μg|mcg|ug)\\s?/\\s?kg\\s?/\\s?min'],
  ['dose', 'µg/kg', '(?:µg|μg|mcg|ug)\\s?/\\s?kg'],
  ['dose', 'IU/kg', 'I?U\\s?/\\s?kg'],
  ['dose', 'mg', 'mg|milligrams?'],
  ['dose', 'µg', 'µg|μg|mcg|ug|micrograms?'],
  ['dose', 'IU', 'IU|international units?'],
  ['dose', 'Gy', 'Gy'],
  ['other', 'kg/m2', 'kg\\s?/\\s?m(?:\\^?2|²)'],
  ['other', 'kg', 'kg|kilograms?'],
  ['other', 'g/dL', 'g\\s?/\\s?d[lL]'],
  ['other', 'g/L', 'g\\s?/\\s?[lL]'],
  ['other', 'mg/dL', 'mg\\s?/\\s?d[lL]'],
  ['other', 'mg/L', 'mg\\s?/\\s?[lL]'],
  ['other', 'mmol/L', 'mmol\\s?/\\s?[lL]'],
  ['other', 'µmol/L', '[µμ]mol\\s?/\\s?[lL]'],
  ['other', 'ng/mL', 'ng\\s?/\\s?m[lL]'],
  ['other', 'pg/mL', 'pg\\s?/\\s?m[lL]'],
  ['other', 'µg/mL', '(?:µg|μg|mcg|ug)\\s?/\\s?m[lL]'],
  ['other', 'IU/L', 'I?U\\s?/\\s?[lL]'],
  ['other', 'mL/min/1.73 m2', 'm[lL]\\s?/\\s?min\\s?(?:/|per)\\s?1[.·]73\\s?m(?:\\^?2|²)'],
  ['other', 'mL/min', 'm[lL]\\s?/\\s?min'],
  ['other', 'mL/kg', 'm[lL]\\s?/\\s?kg'],
  ['other', 'beat/min', 'bpm|beats?\\s?/\\s?min|beats per minute'],
  ['other', 'mmHg', 'mm\\s?Hg'],
  ['other', 'cmH2O', 'cm\\s?H2O'],
  ['other', 'km2', 'km(?:\\^?2|²)'],
  ['other', 'cm2', 'cm(?:\\^?2|²)'],
  ['other', 'km', 'km'],
  ['other', 'mm', 'mm'],
  ['other', 'cm', 'cm'],
  ['other', 'mL', 'm[lL]'],
  ['other', 'L', 'L'],
  ['other', 'g', 'g'],
  ['other', '°C', '°\\s?C'],
  ['other', 'ms', 'ms(?:ec)?'],
]

/** The longest spelling wins because longer units stand before their own beginnings above. */
const PATTERN = new RegExp(
  `(?:[ -]|\\b)?(?:${UNITS.map(([, , spellings]) => spellings).join('|')})(?:(?<=%)|(?![A-Za-z0-9/]))`,
  'y',
)

/** Which unit each spelling stands for, to be tried in this order. */
const SPELLINGS: readonly (readonly [unit: Unit, pattern: RegExp])[] = UNITS.map(
  ([quantity, key, spellings]) => [{ key, quantity }, new RegExp(`^[ -]?(?:${spellings})$`)],
)

/** The characters that spellings begin with. */
const BEGINS_UNIT: ReadonlySet<string> = new Set('%pymwdhsbµμuIUGkgncLi°')

/** The unit that follows a number ending at `index` of a text, and where it ends. */
export function readUnit(text: string, index: number): { unit: Unit; end: number } | undefined {
  const first = text.charAt(index)
  if (!BEGINS_UNIT.has(first === ' ' || first === '-' ? text.charAt(index + 1) : first))
    return undefined
  PATTERN.lastIndex = index
  if (!PATTERN.test(text)) return undefined
  const end = PATTERN.lastIndex
  const unit = unitOf(text.slice(index, end))
  return unit === undefined ? undefined : { unit, end }
}

/** Units by spelling, as far as they were met. */
const met = new Map<string, Unit | undefined>()

function unitOf(printed: string): Unit | undefined {
  const known = met.get(printed)
  if (known !== undefined) return known
  const unit = SPELLINGS.find(([, pattern]) => pattern.test(printed))?.[0]
  met.set(printed, unit)
  return unit
}
