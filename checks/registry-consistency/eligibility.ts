import type { Claim } from '../../src/index.js'
import type { Outcome } from './messages.js'
import type { RegistryRecord } from './record.js'

type Attribute = Claim<'attribute'>

/** "aged 18 to 75 years", "between 18 and 75 years of age", "18-75 years old". */
const RANGE =
  /\b(?:ages?d?|adults?|between|females?|males?|men|women|patients|participants|subjects|children)\b[^.;:\d]{0,30}?\b(\d{1,3})(?: years?)?\s?(?:to|-|–|and|through)\s?(\d{1,3}) years?\b(?! (?:after|before|prior|ago|of (?!age)))/gi

/** The smallest and the largest age, in words for people and as the criteria text has them. */
export function ageOutcomes(record: RegistryRecord): Outcome[] {
  const [criteria] = record.attributes('eligibility-criteria')
  if (criteria === undefined) return []
  const [inclusion = ''] = criteria.value.text.split(/\bexclusion criteria\b/i)
  const ranges = [...inclusion.matchAll(RANGE)]
  const [range] = ranges
  // Several ranges are those of cohorts.
  if (range === undefined || ranges.length > 1) return []
  const [words, youngest = '', oldest = ''] = range
  return [
    ...limit(record.attributes('minimum-age')[0], 'minimum age', youngest, words, criteria),
    ...limit(record.attributes('maximum-age')[0], 'maximum age', oldest, words, criteria),
  ]
}

function limit(
  field: Attribute | undefined,
  name: string,
  said: string,
  words: string,
  criteria: Attribute,
): Outcome[] {
  const age = /^(\d{1,3}) years?$/i.exec(field?.value.text ?? '')?.[1]
  if (field === undefined || age === undefined) return []
  if (Number(age) === Number(said)) {
    return [{ claim: field, how: `the criteria say "${words}"` }]
  }
  return [
    {
      finding: {
        message: 'age',
        data: { words: `"${words}"`, limit: name, age: field.value.text },
        severity: 'warning',
        at: field,
        related: [{ message: 'the criteria', at: criteria }],
        derivation: [`${said} is not ${age}`],
      },
    },
  ]
}
