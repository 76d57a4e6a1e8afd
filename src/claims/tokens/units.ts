/** A unit as claims carry it: normalised, singular. */
export interface Unit {
  readonly key: string
  readonly quantity: 'percent' | 'time' | 'dose' | 'other'
}

/** Amounts of a substance or of energy, as they stand above the stroke of a concentration or a rate. */
const AMOUNTS =
  '[pnµμmk]?mol|[pnµμmk]?g|mcg|ug|[mµμk]?I?U|units?|mEq|kcal|kJ|cells|copies|parasites|MET|L'
const VOLUMES = '[dmµμn]?[lL]|mm3|mm³'
const MASSES = 'kg|g'
const TIMES = 's|sec|min|h|hr|hour|d|day|wk|week|month|yr|year'
const COUNTED_BY_TIME =
  'seconds|minutes|mins|hours|hrs|days|steps|times|drinks|breaths|episodes|events|attacks|sessions'
const LIVES = 'person|patient|participant|subject|women|woman|child'

/**
 * Units by quantity: key, then spellings as pattern sources. A spelling may follow its number
 * after a space, a hyphen or nothing, and ends where the word ends. What has no key of its own is
 * kept as printed.
 */
const UNITS: readonly (readonly [
  quantity: Unit['quantity'],
  key: string | undefined,
  spellings: string,
])[] = [
  ['percent', 'percentage point', 'percentage[- ]points?|pp'],
  ['percent', '%', '%|percent|per cent|pct'],
  [
    'dose',
    'mg/kg/h',
    'mg\\s?/\\s?kg(?: (?:bwt?|b\\.w\\.|body ?weight))?\\s?/\\s?(?:h|hr|hour)|mg[ ·]kg[-−]1[ ·]h[-−]1',
  ],
  ['dose', 'mg/kg/min', 'mg\\s?/\\s?kg\\s?/\\s?min|mg[ ·]kg[-−]1[ ·]min[-−]1'],
  ['dose', 'mg/kg', 'mg\\s?/\\s?kg(?:\\s?/\\s?(?:day|d|dose))?|mg[ ·]kg[-−]1'],
  ['dose', 'mg/m2', 'mg\\s?/\\s?m(?:\\^?2|²)|mg[ ·]m[-−]2'],
  ['dose', 'mg/day', 'mg\\s?/\\s?(?:day|d)|mg daily'],
  ['dose', 'µg/kg/h', '(?:µg|μg|mcg|ug)\\s?/\\s?kg\\s?/\\s?(?:h|hr|hour)'],
  ['dose', 'µg/kg/min', '(?:µg|μg|mcg|ug)\\s?/\\s?kg\\s?/\\s?min'],
  ['dose', 'µg/kg', '(?:µg|μg|mcg|ug)\\s?/\\s?kg'],
  ['dose', undefined, 'I?U\\s?/\\s?kg\\s?/\\s?(?:day|d|h|hr|hour)'],
  ['dose', 'IU/kg', 'I?U\\s?/\\s?kg'],
  ['dose', undefined, '(?:µg|μg|mcg|ug|I?U|units?)\\s?/\\s?(?:day|d|week|wk)'],
  ['other', 'kg/m2', 'kg\\s?/\\s?m(?:\\^?2|²)'],
  ['other', 'µg/mL', '(?:µg|μg|mcg|ug)\\s?/\\s?m[lL]'],
  ['other', 'mL/min/1.73 m2', 'm[lL]\\s?/\\s?min\\s?(?:/|per)\\s?1[.·]73\\s?m(?:\\^?2|²)'],
  ['other', 'beat/min', 'bpm|beats?\\s?/\\s?min|beats per min(?:ute)?'],
  ['other', undefined, `(?:${AMOUNTS})\\s?/\\s?(?:${VOLUMES}|${MASSES})(?:\\s?/\\s?(?:${TIMES}))?`],
  ['other', undefined, `(?:${AMOUNTS})[ ·](?:${VOLUMES}|${MASSES})[-−]1`],
  [
    'other',
    undefined,
    `(?:${AMOUNTS}|${VOLUMES}|[cmµμ]?m|steps?|breaths?|MET-min)\\s?/\\s?(?:${TIMES})(?:\\s?/\\s?[lL])?`,
  ],
  ['other', undefined, `(?:${VOLUMES})\\s?/\\s?(?:${MASSES})`],
  [
    'other',
    undefined,
    `(?:min|hrs?|h|servings|cups|cigarettes|${COUNTED_BY_TIME})\\s?/\\s?(?:day|d|week|wk|month|year|yr|night|hour|h)`,
  ],
  [
    'other',
    undefined,
    `(?:${COUNTED_BY_TIME}) (?:per|a) (?:day|week|month|year|night|minute|hour)`,
  ],
  [
    'other',
    undefined,
    `per (?:10{0,2}|1,?000|10,?000|100,?000) (?:${LIVES})[- ](?:years?|months?|days?)`,
  ],
  ['other', undefined, `per (?:${LIVES})[- ](?:years?|months?|days?)`],
  ['time', 'year', 'years?(?: old)?|yrs?|y'],
  ['time', 'month', 'months?|monthes|mos?'],
  ['time', 'week', 'weeks?|wks?'],
  ['time', 'day', 'days?|d'],
  ['time', 'hour', 'hours?|hrs?|h'],
  ['time', 'minute', 'minutes?|mins?'],
  ['time', 'second', 'seconds|(?<=-)second|secs?'],
  ['dose', 'mg', 'mg|milligrams?'],
  ['dose', 'µg', 'µg|μg|mcg|ug|micrograms?'],
  ['dose', 'IU', 'IU|international units?'],
  ['dose', 'Gy', 'Gy'],
  ['other', 'point', 'points'],
  ['other', 'kg', 'kg|kilograms?'],
  ['other', 'mmHg', 'mm\\s?Hg'],
  ['other', 'cmH2O', 'cm\\s?H2O'],
  ['other', 'km2', 'km(?:\\^?2|²)'],
  ['other', 'cm2', 'cm(?:\\^?2|²)'],
  ['other', 'kcal', 'kcal'],
  ['other', 'kJ', 'kJ'],
  ['other', 'kPa', 'kPa'],
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
const SPELLINGS = UNITS.map(([quantity, key, spellings]) => ({
  quantity,
  key,
  pattern: new RegExp(`^[ -]?(?:${spellings})$`),
}))

/** The characters that spellings begin with. */
const BEGINS_UNIT: ReadonlySet<string> = new Set('%pymwdhsbµμuIUGkgncLi°tMea')

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
  const spelling = SPELLINGS.find(({ pattern }) => pattern.test(printed))
  const unit = spelling && {
    key: spelling.key ?? asPrinted(printed),
    quantity: spelling.quantity,
  }
  met.set(printed, unit)
  return unit
}

/** A compound unit in one spelling: "nmol / l" as "nmol/L", "minutes per week" as "minute per week". */
function asPrinted(printed: string): string {
  return printed
    .replace(/^[ -]/, '')
    .replaceAll(/\s?\/\s?/g, '/')
    .replaceAll('μ', 'µ')
    .replaceAll(/(?<=[dmµn/ ·])l(?=$|\/|[-−])/g, 'L')
    .replace(/^([a-z]{3,})s(?= )/, '$1')
}
