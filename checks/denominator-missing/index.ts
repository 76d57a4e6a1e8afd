import { countsGiving, defineCheck, groupBy, type Figure, type Place } from '../../src/index.js'
import { bareLists, type BareList } from './bare-lists.js'
import { isGroupSize, listsOfShares } from './bare-share.js'
import { messages } from './messages.js'
import { dosesByPeople, otherDose } from './other-dose.js'
import { listsOfOthers } from './other-group.js'
import { holdSizedLists } from './sized-lists.js'

export default defineCheck({
  id: 'denominator-missing',
  summary: 'Percentages say out of how many they are',
  severity: 'info',
  reads: ['proportion', 'count', 'dose'],
  per: 'source',
  messages,
  check(all, { report, verify }) {
    const claims = all.filter((claim) => claim.kind !== 'dose')
    const lists = listsOfShares(claims.filter((claim) => claim.kind === 'proportion'))
    const sizes = claims.filter((claim) => claim.kind === 'count').filter(isGroupSize)
    for (const outcome of holdSizedLists(lists, sizes)) {
      if ('finding' in outcome) report(outcome.finding)
      else verify(outcome)
    }
    for (const finding of listsOfOthers(lists, sizes)) report(finding)
    const doses = dosesByPeople(claims)
    for (const bare of bareLists(claims)) {
      const at = between(bare)
      if (at === undefined) continue
      const misled = bare.filter((list) => otherDose(list, doses) !== undefined)
      const [dose] = misled.flatMap((list) => otherDose(list, doses) ?? [])
      const bases = (dose === undefined ? bare : misled).map(inWords).join('; ')
      const populations = bare.map(({ base, group }) => ({
        message: group === '' ? `n = ${String(base.value)}` : `n = ${String(base.value)}: ${group}`,
        at: base.place,
      }))
      const derivation = bare.map(derivationOf)
      if (dose === undefined) {
        report({ message: 'missing', data: { bases }, at, related: populations, derivation })
      } else {
        const opening = { message: 'the dose that the paragraph opens with', at: dose }
        report({
          message: 'dose',
          data: { bases, dose: dose.quote },
          severity: 'warning',
          at,
          related: [opening, ...populations],
          derivation,
        })
      }
    }
  },
})

/** "only n = 48 (osteosarcoma, enrolled) gives 31.3% and 4.2%". */
function inWords({ shares, base, group }: BareList): string {
  const percents = distinctPercents(shares).map(({ text }) => `${text}%`)
  const last = percents.at(-1) ?? ''
  const listed = percents.length < 2 ? last : `${percents.slice(0, -1).join(', ')} and ${last}`
  return `only n = ${String(base.value)}${group === '' ? '' : ` (${group})`} gives ${listed}`
}

/** "31.3% is 15/48, 4.2% is 2/48". */
function derivationOf({ shares, base }: BareList): string {
  return distinctPercents(shares)
    .map(
      (percent) =>
        `${percent.text}% is ${String(countsGiving(percent, base.value)[0])}/${String(base.value)}`,
    )
    .join(', ')
}

function distinctPercents(shares: BareList['shares']): readonly Figure[] {
  return [...groupBy(shares, ({ value }) => value.percent.text).values()].flatMap(
    ([share]) => share?.value.percent ?? [],
  )
}

/** From the first figure of a sentence to the last. */
function between(lists: readonly BareList[]): Place | undefined {
  const places = lists.flatMap(({ shares }) => shares.map(({ place }) => place))
  const inOrder = places.toSorted((a, b) => a.at - b.at)
  const [first] = inOrder
  const last = inOrder.at(-1)
  if (first === undefined || last === undefined) return undefined
  const quote = first.context.slice(first.at, last.at + last.quote.length)
  return { ...first, end: last.end, quote }
}
