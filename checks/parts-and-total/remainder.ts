import { bySentence, roundingError, someDigitAway, type Claim } from '../../src/index.js'
import { type ExactShare, isExactShare } from '../shares/exact-share.js'
import type { Outcome } from './messages.js'

/** What stands between "the remaining" and the share of the others. */
const theOthers = /\b(?:the remaining|the remainder|the rest)\b[^\d.;%]{0,30}$/iu

/** Words by which the shares of a sentence are out of different people, or may be of one twice. */
const otherPeople =
  /\b(?:of (?:whom|which|these|those|them)|among|including|versus|vs\.?|compared|whereas|while|than|from|variance|either|both|any|at least|multiple)\b/iu

/**
 * Holds the shares of a list with those that it leaves against 100%: "61% were white, 33% Asian and the
 * remaining 12% Black". Only what another digit in one of them would explain is reported: a list may
 * begin with what is no part of it.
 */
export function holdRemainders(claims: readonly Claim<'proportion'>[]): readonly Outcome[] {
  return bySentence(claims, ({ place }) => place).flatMap((sentence): Outcome[] => {
    const shares = sentence.filter(isExactShare)
    const [rest] = shares.slice(-1)
    const [first] = shares
    if (rest === undefined || first === undefined || shares.length < 3) return []
    if (shares.length < sentence.length || otherPeople.test(rest.place.context)) return []
    const { context } = rest.place
    const last = shares.at(-2)?.place
    const between = context.slice((last?.at ?? 0) + (last?.quote.length ?? 0), rest.place.at)
    if (!theOthers.test(between) || !areOneList(shares)) return []
    const sum = sumOf(shares)
    const room = shares.reduce((all, { value }) => all + roundingError(value.percent), slack)
    const makesAll = (total: number): boolean => Math.abs(total - 100) <= room
    const texts = shares.map(({ value }) => `${value.percent.text}%`)
    const decimals = Math.max(...shares.map(({ value }) => value.percent.decimals))
    if (makesAll(sum)) {
      const told = shares.filter(({ value: { percent } }) =>
        someDigitAway(percent, ({ value }) => !makesAll(sum - percent.value + value)),
      )
      return [{ claims: told, how: `${texts.join(' + ')} = ${sum.toFixed(decimals)}%` }]
    }
    const isSlip = shares.some(({ value: { percent } }) =>
      someDigitAway(percent, ({ value }) => makesAll(sum - percent.value + value)),
    )
    // "Rash (18%) occurred in the summer (52%), the autumn (22%) and the remaining seasons (26%)".
    const makesAllBehind = shares.some((_, from) => makesAll(sumOf(shares.slice(from))))
    if (!isSlip || makesAllBehind) return []
    const finding = {
      message: 'remainder',
      data: {
        shares: texts.slice(0, -1).join(' + '),
        rest: texts.at(-1) ?? '',
        sum: `${sum.toFixed(decimals)}%`,
      },
      at: rest,
      related: shares.slice(0, -1).map((claim) => ({ message: 'a part', at: claim })),
      derivation: [
        `${texts.join(' + ')} = ${sum.toFixed(decimals)}%`,
        `rounding ${String(shares.length)} shares explains ${room.toFixed(decimals + 1)} at most`,
      ],
    } as const
    return [{ finding }]
  })
}

function sumOf(shares: readonly ExactShare[]): number {
  return shares.reduce((all, { value }) => all + value.percent.value, 0)
}

/** For the floating point of a sum. */
const slack = 1e-9

/** Further apart two shares are of two lists. */
const furthest = 80

function areOneList(shares: readonly ExactShare[]): boolean {
  const arms = new Set(shares.map(({ scope }) => scope.arm?.key))
  return (
    arms.size === 1 &&
    shares.slice(1).every(({ place }, index) => {
      const before = shares[index]?.place
      const from = (before?.at ?? 0) + (before?.quote.length ?? 0)
      return place.at - from <= furthest && !/[.;]/u.test(place.context.slice(from, place.at))
    })
  )
}
