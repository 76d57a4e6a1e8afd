import { bySentence, scopeKey, type Claim } from '../../src/index.js'
import { type ExactShare, isExactShare } from '../shares/exact-share.js'
import { overfull } from './exclusive.js'
import type { Outcome } from './messages.js'

const status = /\b(?:ECOG|WHO|Zubrod)\b|\bperformance status\b/u

/** Statuses that hold each other, and groups that the statuses of a sentence may be of. */
const several =
  /\b(?:at least|or (?:more|higher|greater|above|worse|lower|less)|versus|vs\.?|compared|whereas|while|both)\b|[≥≤<>+]/iu

/** "0 in 45%", "status of 1 (51%)": the status right before a share. */
const rightBefore =
  /(?<![\d.,%-])([0-5])(?: was (?:seen|recorded|present|reported))?(?: in| \(|: |, | =) ?$/u

/** "status 0, 1, and 2": a list of statuses. */
const listed = /(?<![\d.,%-])((?:[0-5], ){0,4}[0-5],? (?:and|or) [0-5])(?![\d.%])/u

/**
 * Shares of performance statuses (ECOG, M. Oken and others, 1982) in a sentence: "ECOG 0 in 45% and 1 in
 * 60%". Nobody has two, so they make no more than 100%.
 */
export function holdStatuses(claims: readonly Claim<'proportion'>[]): readonly Outcome[] {
  return bySentence(claims, ({ place }) => place).flatMap((sentence): Outcome[] => {
    const context = sentence[0]?.place.context ?? ''
    if (sentence.length < 2 || !status.test(context) || several.test(context)) return []
    const shares = sentence.filter(isExactShare)
    const groups = new Set(shares.map(({ scope }) => scopeKey(scope)))
    if (groups.size > 1) return []
    const named = shares.filter((share) => statusBehind(share) !== undefined)
    const isEach = new Set(named.map(statusBehind)).size === named.length
    if (named.length > 1) return isEach ? overfull('performance status', named) : []
    if (shares.length < sentence.length) return []
    const statuses = statusesOf(shares, context)
    return new Set(statuses).size === shares.length ? overfull('performance status', shares) : []
  })
}

/** The status of each share: the one right before it, else that of a list as long. */
function statusesOf(shares: readonly ExactShare[], context: string): readonly string[] {
  const each = shares.flatMap(({ value: { percent } }) => {
    const { at } = percent.place
    return rightBefore.exec(context.slice(Math.max(0, at - longestLead), at))?.[1] ?? []
  })
  if (each.length === shares.length) return each
  const [first] = shares
  const before = context.slice(0, first?.value.percent.place.at)
  return context.includes('respectively') ? (listed.exec(before)?.[1]?.match(/\d/gu) ?? []) : []
}

const longestLead = 30

/** "24% had an ECOG performance status of 0": the status that those of a share are said to have. */
function statusBehind({ value: { percent }, place: { context } }: ExactShare): string | undefined {
  const from = percent.place.at + percent.place.quote.length
  return behind.exec(context.slice(from, from + longestBehind))?.[1]
}

const behind =
  /^ ?%?(?: of (?:the )?(?:patients|participants))? (?:had|with) (?:an? )?(?:ECOG|WHO|Zubrod)(?: PS| performance status| status)? (?:of )?([0-5])(?!\d|[.-]\d|%)/u

const longestBehind = 80
