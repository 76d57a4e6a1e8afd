/** A limit of age that a field of a record sets. */
export interface AgeLimit {
  readonly limit: 'minimum-age' | 'maximum-age'
  /** "18-years", "12-months": as the fields of trial records have it. */
  readonly key: string
}

/** "18 Years", "12 Months": an age with its unit. */
const AGE = String.raw`(\d{1,3})\s?(year|month|week|day)s?`

/** "18 Years to 75 Years (Adult, Older Adult)", "18 Years and older", "up to 12 Months". */
const AGES = new RegExp(
  String.raw`^(?:${AGE}(?: (?:of age )?(?:and|or) (older|over|above|younger)| ?(?:to|[-–]) ?${AGE})?|(?:up to|to) ${AGE})`,
  'i',
)

/**
 * The limits of age in a field of a record's page.
 *
 * @param field `minimum-age`, `maximum-age`, or `eligible-ages` for a field with both
 */
export function registeredAges(field: string, text: string): readonly AgeLimit[] {
  const match = AGES.exec(text)
  if (match === null) return []
  const [, age, unit, open, otherAge, otherUnit, onlyAge, onlyUnit] = match
  const first = keyOf(age, unit)
  if (field !== 'eligible-ages')
    return limit(field === 'minimum-age' ? field : 'maximum-age', first)
  if (open?.toLowerCase() === 'younger') return limit('maximum-age', first)
  return [
    ...limit('minimum-age', first),
    ...limit('maximum-age', keyOf(otherAge ?? onlyAge, otherUnit ?? onlyUnit)),
  ]
}

function limit(name: AgeLimit['limit'], key: string | undefined): readonly AgeLimit[] {
  return key === undefined ? [] : [{ limit: name, key }]
}

function keyOf(age: string | undefined, unit: string | undefined): string | undefined {
  return age === undefined || unit === undefined ? undefined : `${age}-${unit.toLowerCase()}s`
}
