import {
  contextKey,
  type Figure,
  groupBy,
  isInRow,
  partsOf,
  type ValuedClaim,
} from '../../src/index.js'
import { standInRow } from './printed-alike.js'

/** Values of one sort that a sentence or a row of a table gives one after the other. */
export interface Series {
  readonly claims: readonly ValuedClaim[]
  /** As printed, without sign and with a plain decimal point; as long as `claims`. */
  readonly texts: readonly string[]
  /** Of all of them: "%", "month"; absent where the text names none beside the values. */
  readonly unit: string | undefined
}

/** A value of a series. */
interface Item {
  readonly claim: ValuedClaim
  readonly text: string
  readonly unit: string | undefined
}

/** More values than a sentence gives of one outcome. */
const longest = 6

/** Values of one list stand no further apart. */
const widestGap = 120

/**
 * All series that sentences give, and of rows those of which at most one value is not among the
 * values of sentences: others have no list to be held against.
 */
export function seriesOf(valued: readonly ValuedClaim[]): readonly Series[] {
  const inOrder = valued.toSorted(byPlace)
  const contexts = [...groupBy(inOrder, ({ place }) => contextKey(place)).values()]
  const runs = contexts.flatMap(runsOf)
  const sentences = runs.filter((run) => !isTabled(run)).flatMap(windowsOf)
  const told = new Set(sentences.flatMap(({ texts }) => texts))
  const rows = runs.filter(isTabled).flatMap(windowsOf)
  return [...sentences, ...rows.filter((row) => areMostlyAmong(row.texts, told))]
}

/** In the order of the files' names and then of reading, so that the order of sources does not matter. */
export function byPlace(a: ValuedClaim, b: ValuedClaim): number {
  if (a.place.path !== b.place.path) return a.place.path < b.place.path ? -1 : 1
  return a.place.start - b.place.start
}

/** The number of a value that a series holds. */
export function figureOf(claim: ValuedClaim): Figure | undefined {
  return partsOf(claim).estimate
}

function areMostlyAmong(texts: readonly string[], told: ReadonlySet<string>): boolean {
  return texts.filter((text) => !told.has(text)).length <= 1
}

function isTabled(run: readonly Item[]): boolean {
  return standInRow(run.map(({ claim }) => claim))
}

/** The values of one sentence or row, parted where another unit, a hedge or a long text is between. */
function runsOf(claims: readonly ValuedClaim[]): readonly (readonly Item[])[] {
  const runs: Item[][] = []
  let run: Item[] = []
  for (const claim of claims) {
    const item = itemOf(claim)
    const last = run.at(-1)
    if (item === undefined) {
      run = []
    } else if (last === undefined || !goOn(run, item)) {
      run = [item]
      runs.push(run)
    } else if (last.claim.place.start !== claim.place.start) {
      run.push(item)
    }
  }
  return runs.filter(({ length }) => length > 1)
}

function itemOf(claim: ValuedClaim): Item | undefined {
  const figure = claim.kind === 'count' || claim.kind === 'ratio' ? undefined : figureOf(claim)
  if (figure === undefined || figure.hedge !== undefined) return undefined
  const unit = claim.kind === 'proportion' ? '%' : partsOf(claim).unit
  return { claim, text: plain(figure), unit }
}

/** A fall "by 3.2" is a change of -3.2. */
function plain({ text }: Figure): string {
  return text.replace('\u00B7', '.').replace(/^[-+\u2212\u2013]/u, '')
}

function goOn(run: readonly Item[], { claim, unit }: Item): boolean {
  const before = run.at(-1)?.claim
  const unitBefore = unitOf(run)
  const isOneSort = unit === undefined || unitBefore === undefined || unit === unitBefore
  if (before === undefined || !isOneSort || !shareStatistic(before, claim)) return false
  const last = before.place
  return isInRow(last) || claim.place.at - last.at - last.quote.length <= widestGap
}

/** A difference is in no list with the means that it is of. */
function shareStatistic(a: ValuedClaim, b: ValuedClaim): boolean {
  return statisticOf(a) === statisticOf(b)
}

function statisticOf(claim: ValuedClaim): string | undefined {
  return claim.kind === 'estimate' ? claim.value.statistic : undefined
}

/** All stretches of a run, as the sentence may go on with another outcome. */
function windowsOf(run: readonly Item[]): readonly Series[] {
  return run.flatMap((_, start) => {
    const most = Math.min(longest, run.length - start)
    return Array.from({ length: Math.max(0, most - 1) }, (__, index) => {
      const items = run.slice(start, start + index + 2)
      const [claims, texts] = [items.map(({ claim }) => claim), items.map(({ text }) => text)]
      return { claims, texts, unit: unitOf(items) }
    })
  })
}

function unitOf(items: readonly Item[]): string | undefined {
  return items.find(({ unit }) => unit !== undefined)?.unit
}
