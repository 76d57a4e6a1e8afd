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
  ['dose', 'mg/kg', 'mg\\s?/\\s?kg(?:\\s?/\\s?(?:day|d|dose))?|mg kg-1'],
  ['dose', 'mg/m2', 'mg\\s?/\\s?m(?:\\^?2|²)'],
  ['dose', 'mg/day', 'mg\\s?/\\s?(?:day|d)|mg daily'],
  ['dose', 'µg/kg', '(?:µg|μg|mcg|ug)\\s?/\\s?kg'],
  ['dose', 'mg', 'mg|milligrams?'],
  ['dose', 'µg', 'µg|μg|mcg|ug|micrograms?'],
  ['dose', 'IU', 'IU|international units?'],
  ['dose', 'Gy', 'Gy'],
  ['other', 'kg/m2', 'kg\\s?/\\s?m(?:\\^?2|²)'],
  ['other', 'kg', 'kg|kilograms?'],
  ['other', 'g/dL', 'g\\s?/\\s?dL'],
  ['other', 'mg/dL', 'mg\\s?/\\s?dL'],
  ['other', 'mmol/L', 'mmol\\s?/\\s?L'],
  ['other', 'µmol/L', '[µμ]mol\\s?/\\s?L'],
  ['other', 'ng/mL', 'ng\\s?/\\s?mL'],
  ['other', 'mmHg', 'mm\\s?Hg'],
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
const BEGINS_UNIT: ReadonlySet<string> = new Set('%pymwdhµμuIGkgncLi°')

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
