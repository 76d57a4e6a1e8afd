import {
  bySentence,
  type Claim,
  type Figure,
  groupBy,
  isDigitSlip,
  isInRow,
  lastFrom,
  percentOf,
  sentenceGap,
} from '../../src/index.js'
import type { OwnSizes } from '../groups/own-sizes.js'
import { notCounted } from '../guards/not-counted.js'
import { SentenceWords } from '../guards/sentence-words.js'
import { KnownSizes } from './known-sizes.js'
import type { Finding } from './messages.js'

/** A count with its share in running text, without a denominator of its own. */
type Item = Claim<'proportion'> & {
  readonly value: { readonly percent: Figure; readonly count: Figure }
}

/** An item whose share is that of a group nearby but for a slip. */
export interface Nearby {
  readonly item: Claim<'proportion'>
  readonly finding: Finding
}

/** How far before an item its group may have been sized: a few sentences. */
const reach = 700

/**
 * Counts with a share that is out of no group that the source sizes, where the group sized nearby would
 * give the printed digits but for one, or in another order: in a sentence whose other shares are out of
 * groups that it sizes, or with the only size that their sentence or the one before states.
 *
 * @param sizes the groups that the source sizes, wherever and however
 */
export function holdNearby(
  claims: readonly Claim<'proportion'>[],
  sizes: readonly Figure[],
  own: OwnSizes,
): readonly Nearby[] {
  const words = new SentenceWords(notCounted)
  const items = claims.filter(isItem).filter((item) => !words.near(item))
  const exact = sizes.filter(isExact)
  const known = new KnownSizes(exact.map(({ value }) => value))
  const before = new Before(exact)
  const behind = groupBy(exact, ({ place }) => place.context)
  return bySentence(items, ({ place }) => place).flatMap((sentence) => {
    const unexplained = sentence.filter((item) => !hasGroup(item, known))
    const [item, another] = unexplained
    if (item === undefined || another !== undefined) return []
    const isAlone = sentence.length < 2
    const near = before.of(item)
    const candidates = isAlone
      ? onlySize(item, [...near, ...(behind.get(item.place.context) ?? [])])
      : [...own.of(item), ...near.map(({ value }) => value)]
    const group = candidates.find((size) => mayBeSlip(item, size))
    return group === undefined ? [] : [{ item, finding: findingOf(item, group, sizes, isAlone) }]
  })
}

function isItem(claim: Claim<'proportion'>): claim is Item {
  const { percent, count, denominator, inferred } = claim.value
  if (percent === undefined || count === undefined || isInRow(claim.place)) return false
  if (denominator !== undefined || inferred !== undefined) return false
  const { nature } = claim.measure
  if (nature === 'survival-rate' || nature === 'difference') return false
  return percent.hedge === undefined && percent.value > 0 && percent.value < 100 && isExact(count)
}

function isExact({ value, decimals, hedge }: Figure): boolean {
  return hedge === undefined && decimals === 0 && Number.isSafeInteger(value) && value > 0
}

/** Whether a share is out of a group, or that of the rest of it. */
function hasGroup({ value: { percent, count } }: Item, known: KnownSizes): boolean {
  return known.holdShare(count.value, percent) || known.holdRest(count.value, percent)
}

/** The sizes of one source by where they stand, so that those before a place are found among many. */
class Before {
  readonly #sizes: readonly Figure[]

  constructor(sizes: readonly Figure[]) {
    this.#sizes = sizes.toSorted((a, b) => a.place.start - b.place.start)
  }

  /** The sizes that stand within reach before an item. */
  of({ place: { start } }: Item): readonly Figure[] {
    const last = lastFrom(this.#sizes, start - 1, (size) => size.place.start)
    const within: Figure[] = []
    for (let at = last; at >= 0; at -= 1) {
      const size = this.#sizes[at]
      if (size === undefined || start - size.place.start >= reach) break
      if (size.place.start < start) within.unshift(size)
    }
    return within
  }
}

/** "47 (94.7%) of the original 1,000 patients": what a share is out of, behind it. */
const ofThe = /^ of (?:the |all |these |our )?(?:[\p{L}-]+ )?$/iu

/** The only size before a lone item in its sentence or the one before, or the one right behind it. */
function onlySize({ place }: Item, sizes: readonly Figure[]): readonly number[] {
  const end = place.at + place.quote.length
  const named = sizes.filter((size) => {
    if (size.place.context === place.context) {
      const behind = place.context.slice(end, size.place.at)
      return size.place.at < place.at || ofThe.test(behind)
    }
    const gap = sentenceGap(size.place, place)
    return gap === 0 || gap === 1
  })
  const values = new Set(named.map(({ value }) => value))
  return values.size === 1 ? [...values] : []
}

/** Whether the share of a group is printed with one wrong digit, or with its digits in another order. */
function mayBeSlip({ value: { percent, count } }: Item, size: number): boolean {
  if (count.value > size || percent.decimals === 0) return false
  const text = percentOf(count.value, size, percent.decimals)
  const actual = { text, value: Number(text), decimals: percent.decimals }
  return isDigitSlip(actual, percent)
}

function findingOf(item: Item, group: number, sizes: readonly Figure[], isAlone: boolean): Finding {
  const { percent, count } = item.value
  const place = sizes.find(({ value }) => value === group)?.place
  return {
    message: 'nearby',
    data: {
      count: count.text,
      group,
      actual: percentOf(count.value, group, percent.decimals),
      percent: percent.text,
    },
    severity: 'warning',
    at: item,
    ...(place && { related: [{ message: 'the size of the group', at: place }] }),
    derivation: [
      `${count.text}/${String(group)} = ${percentOf(count.value, group, percent.decimals + 2)}%`,
      'no other group that this source sizes gives the printed share',
      isAlone
        ? 'no other size stands in its sentence or the one before'
        : 'the other shares of the sentence are out of groups that it sizes',
    ],
  }
}
