import { groupBy, scopeKey } from '../../../src/index.js'
import type { Outcome } from '../messages.js'
import { isSlip } from '../slip.js'
import {
  additionOf,
  countedPeople,
  peopleIn,
  wordsBehind,
  wordsBetween,
  type Count,
} from './counted-people.js'

const male = /^ ?(?:(?:cases|patients|subjects) of |(?:were|was) )?(?:males?|m[ae]n|boys?)\b/iu
const female =
  /^ ?(?:(?:cases|patients|subjects) of |(?:were|was) )?(?:females?|wom[ae]n|girls?)\b/iu

/**
 * Holds the men and women of an arm, counted side by side, against its size where the source states one:
 * "the control group (n = 42) … included 27 males and 15 females".
 */
export function holdSexes(counts: readonly Count[]): readonly Outcome[] {
  const sentences = countedPeople(counts)
  const sizes = groupBy(
    sentences.flat().filter((count) => !isOfSex(count) && count.scope.subgroup === undefined),
    armOf,
  )
  return sentences.flatMap((sentence) =>
    sentence.slice(1).flatMap((second, index): Outcome[] => {
      const first = sentence[index]
      if (first === undefined || !areBothSexes(first, second)) return []
      const own = sizes.get(armOf(first) ?? armOf(second) ?? '') ?? []
      const whole = own.find((size) => peopleIn(size) === peopleIn(first) + peopleIn(second))
      if (whole !== undefined) {
        const how = `${additionOf([first, second])} = ${whole.value.number.text}`
        return [{ claims: [first, second], how }]
      }
      const [only, ...others] = own
      const isOne = others.every((size) => only !== undefined && peopleIn(size) === peopleIn(only))
      return only !== undefined && isOne ? hold(only, [first, second]) : []
    }),
  )
}

function hold(whole: Count, parts: readonly Count[]): Outcome[] {
  const { number } = whole.value
  if (
    !isSlip(
      number,
      parts.map(({ value }) => value.number),
    )
  )
    return []
  const sum = parts.reduce((all, part) => all + peopleIn(part), 0)
  const finding = {
    message: 'people',
    data: { whole: number.text.toLowerCase(), sum, parts: additionOf(parts) },
    at: parts[0] ?? whole,
    related: [
      ...parts.slice(1).map((part) => ({ message: 'the others', at: part })),
      { message: 'the size of the group', at: whole },
    ],
    derivation: [
      `${additionOf(parts)} = ${String(sum)}`,
      'the arm has no other size in this source',
    ],
  } as const
  return [{ finding }]
}

function areBothSexes(first: Count, second: Count): boolean {
  const [one, other] = [wordsBehind(first), wordsBehind(second)]
  const areTold = (male.test(one) && female.test(other)) || (female.test(one) && male.test(other))
  return areTold && /^[^\d.;]{0,40}$/u.test(wordsBetween(first, second))
}

function isOfSex(count: Count): boolean {
  return male.test(wordsBehind(count)) || female.test(wordsBehind(count))
}

/** The arm that a count names; nothing where it names none. */
function armOf({ subject, scope }: Count): string | undefined {
  if (scope.arm === undefined) return undefined
  return `${subject?.key ?? ''}${scopeKey(scope, (dimension) => dimension === 'arm')}`
}
