import {
  contextKey,
  groupBy,
  isInRow,
  roundingError,
  someDigitAway,
  scopeKey,
  type Claim,
} from '../../src/index.js'
import { type ExactShare, isExactShare } from '../shares/exact-share.js'
import type { Outcome } from './messages.js'

/** A variable of which nobody is in two categories, by the words or the keys of these. */
interface Variable {
  readonly name: string
  readonly categoryOf: (claim: ExactShare) => string | undefined
}

/** Responses other than the best overall one, which overlap with it. */
const otherResponses =
  /\b(?:patholog\w+|pCR|metabolic|molecular|h(?:a)?ematolog\w+|intracranial|cytogenetic|radiograph\w+)\b/iu

const responses: Readonly<Record<string, string>> = {
  'complete-response-rate': 'complete response',
  'partial-response-rate': 'partial response',
  'stable-disease-rate': 'stable disease',
  'progressive-disease-rate': 'progressive disease',
}

const shortForms: Readonly<Record<string, string>> = {
  sd: 'stable disease',
  pd: 'progressive disease',
  ne: 'not evaluable',
  'not evaluable': 'not evaluable',
}

/** Races as trials record them; ethnicity is asked apart, and one person may be of several by name. */
const races: Readonly<Record<string, string>> = {
  white: 'white',
  caucasian: 'white',
  black: 'black',
  'african american': 'black',
  'black or african american': 'black',
  asian: 'asian',
  'american indian': 'american indian',
  'american indian or alaska native': 'american indian',
  'native hawaiian or pacific islander': 'pacific islander',
}

/** "Asian" of people, and not of centres or of some who gave several answers. */
const severalRaces =
  /\b(?:multi\w*|more than one|several|mixed|combination|ancestr\w+|centers|centres|countries)\b/iu

/**
 * Categories that exclude each other wherever they are used: best responses (RECIST 1.1, E. Eisenhauer
 * and others, 2009), the two sexes, performance statuses (ECOG, M. Oken and others, 1982).
 */
const variables: readonly Variable[] = [
  {
    name: 'best response',
    categoryOf: (claim) =>
      otherResponses.test(claim.place.context)
        ? undefined
        : (responses[claim.measure.key ?? ''] ?? shortForms[lastWords(claim)]),
  },
  {
    name: 'sex',
    categoryOf: (claim) =>
      /^(?:fe)?males?$|^(?:wo)?men$|^girls?$|^boys?$/u.exec(lastWords(claim))?.[0],
  },
  {
    name: 'race',
    categoryOf: (claim) =>
      severalRaces.test(claim.place.context) ? undefined : races[lastWords(claim)],
  },
  {
    name: 'performance status',
    categoryOf: (claim) =>
      /\b(?:ECOG|performance status|WHO)\b/iu.test(claim.measure.label)
        ? /^(?:(?:grade|score|ecog|ps) )?([0-5])$/u.exec(lastWords(claim))?.[1]
        : undefined,
  },
]

/** "Sex: Male": the last name, in lower case. */
function lastWords({ measure }: Claim): string {
  return (measure.label.split(': ').at(-1) ?? '').toLowerCase()
}

/** Holds the shares of categories that exclude each other, in percent, against 100%. */
export function holdExclusive(claims: readonly Claim<'proportion'>[]): readonly Outcome[] {
  const shares = claims.filter(isExactShare)
  return variables.flatMap(({ name, categoryOf }) => {
    const known = shares.filter((claim) => categoryOf(claim) !== undefined)
    return [...groupBy(known, groupOf).values()].flatMap((same): Outcome[] => {
      const categories = new Set(same.map(categoryOf))
      if (categories.size < 2 || categories.size < same.length) return []
      return overfull(name, same)
    })
  })
}

/** More than 100% in all, beyond what rounding each of them leaves; or that they make all of it. */
export function overfull(name: string, shares: readonly ExactShare[]): Outcome[] {
  const [first, ...others] = shares
  const sum = shares.reduce((all, { value }) => all + value.percent.value, 0)
  const room = shares.reduce((all, { value }) => all + roundingError(value.percent), 0)
  const decimals = Math.max(...shares.map(({ value }) => value.percent.decimals))
  const inWords = shares.map(({ value }) => `${value.percent.text}%`).join(' + ')
  if (first === undefined) return []
  const isTooMuch = (total: number): boolean => total - room > 100 + slack
  if (!isTooMuch(sum)) {
    if (sum + room < 100 - slack) return []
    const told = shares.filter(({ value: { percent } }) =>
      someDigitAway(percent, ({ value }) => isTooMuch(sum - percent.value + value)),
    )
    const how = `nobody is in two of the categories: ${inWords} = ${sum.toFixed(decimals)}%`
    return told.length === 0 ? [] : [{ claims: told, how }]
  }
  const finding = {
    message: 'exclusive',
    data: { name, shares: inWords, sum: `${sum.toFixed(decimals)}%` },
    at: first,
    related: others.map((claim) => ({ message: claim.measure.label, at: claim })),
    derivation: [
      `nobody is in two of the categories: ${inWords} = ${sum.toFixed(decimals)}%`,
      `rounding ${String(shares.length)} shares leaves ${room.toFixed(decimals + 1)} at most`,
    ],
  } as const
  return [{ finding }]
}

/** For the floating point of a sum. */
const slack = 1e-9

/** Shares of one group: in one sentence, or in rows of one column. */
function groupOf({ place, subject, scope, value }: ExactShare): string {
  const { denominator, group } = value
  const table = `column ${String(group?.place.start)}`
  const where = isInRow(place) ? table : contextKey(place)
  return [place.path, where, subject?.key ?? '', denominator?.text ?? '', scopeKey(scope)].join('|')
}
