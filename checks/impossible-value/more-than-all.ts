import { bySentence, someDigitAway, type Claim, type PrintedNumber } from '../../src/index.js'
import type { Outcome } from './outcome.js'

/** "Of the 48 patients", "Among all 48 patients": from the start of the sentence to the number. */
const ofThe = /^(?:of|among|out of) (?:the |these |those |all |our |a total of )*$/iu

/** "52 were treated", "52 (8%) had a response": what people of the whole did or had. */
const did =
  /^(?:\s?\([^()]{0,30}\))?\s(?:patients? |participants? |subjects? |people )?(?:were|was|had|have|received|completed|developed|withdrew|died|responded)\b/iu

/**
 * Holds the people of a group that a sentence counts against all of them: "Of the 48 patients, 52 were
 * treated". Only the count right behind the whole is held, and only if both are people.
 */
export function holdPeople(counts: readonly Claim<'count'>[]): readonly Outcome[] {
  const people = counts.filter(isOfPeople)
  return bySentence(people, ({ place }) => place).flatMap(([whole, part]): Outcome[] => {
    if (whole === undefined || part === undefined) return []
    const [all, some] = [whole.value.number, part.value.number]
    const { context } = whole.place
    const behind = context.slice(all.place.at + all.place.quote.length, some.place.at)
    if (!ofThe.test(context.slice(0, all.place.at)) || !isNextClause(behind)) return []
    if (!did.test(context.slice(some.place.at + some.place.quote.length))) return []
    const isMore = ({ value }: PrintedNumber): boolean => value > all.value
    if (!isMore(some)) {
      const how = `${some.text} people are no more than the ${all.text} there are`
      return someDigitAway(some, isMore) ? [{ claim: part, how }] : []
    }
    const finding = {
      message: 'more',
      data: { count: some.text, denominator: all.text },
      severity: 'warning',
      at: part,
      related: [{ message: 'all of them', at: whole }],
      derivation: [`${some.text} is more than ${all.text}`],
    } as const
    return [{ finding }]
  })
}

/** "patients, ", "enrolled patients with melanoma, ": no figure and no other clause between. */
function isNextClause(words: string): boolean {
  return words.length < longestNoun && /^[^\d.;:]*, $/u.test(words)
}

const longestNoun = 60

function isOfPeople({ measure, value }: Claim<'count'>): boolean {
  const { number, unit } = value
  if (number.hedge !== undefined || number.decimals > 0) return false
  const isGroup = measure.key === 'group-size' || measure.key === 'people'
  return (isGroup || measure.key === 'people-lost') && unit !== 'event'
}
