import { bySentence, type Claim } from '../../src/index.js'
import { type ExactShare, isExactShare } from '../shares/exact-share.js'
import { overfull } from './exclusive.js'
import type { Outcome } from './messages.js'

/** Words by which a sentence says that what it lists makes up all. */
const allOfThem =
  /\b(?:consist(?:ed|s|ing) of|compris(?:ed|es|ing)|composed of|made up of|divided into|(?:classified|categori[sz]ed|grouped) (?:as|into))\b/iu

/** What lets one person be in two items. */
const overlapping = /\b(?:overlap\w*|multiple|more than one|several|any|at least|or more)\b/iu

/** "consisted of 45% white, 30% Black, 20% Asian and 15% other": a sentence that divides all people. */
export function holdStatedShares(claims: readonly Claim<'proportion'>[]): readonly Outcome[] {
  return bySentence(
    claims.filter(isExactShare).filter(isWithoutCount),
    ({ place }) => place,
  ).flatMap((sentence) => {
    const context = sentence[0]?.place.context ?? ''
    const verb = allOfThem.exec(context)
    if (verb === null || overlapping.test(context)) return []
    const listed = sentence.filter(({ place }) => place.at > verb.index)
    return listed.length >= fewest && areOneList(listed) ? overfull('the whole', listed) : []
  })
}

const fewest = 3

/** Whether nothing but a few words, and no figure, stands between the shares. */
function areOneList(shares: readonly ExactShare[]): boolean {
  return shares.slice(1).every(({ place }, index) => {
    const before = shares[index]?.place
    const between = place.context.slice((before?.at ?? 0) + (before?.quote.length ?? 0), place.at)
    return item.test(between)
  })
}

const item = /^%?\)?[^\d.;()]{1,40}\(?$/u

function isWithoutCount({ value }: ExactShare): boolean {
  return value.count === undefined
}
