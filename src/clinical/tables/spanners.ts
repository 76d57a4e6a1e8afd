import type { Table } from '../../document/document.js'
import { roleOf } from './column-role.js'
import { headLines } from './head.js'
import type { Heading } from './heading.js'

/** What stands over a column and its neighbours. */
export interface Spanner {
  /** Empty where the column shares its head with none. */
  readonly text: string
  /** Whether it names no group: "No. (%)", or a word over all groups alike. */
  readonly tellsNothing: boolean
}

/**
 * What stands over several columns: the lines at the top of a head that a neighbour has too, else the
 * words that both begin with: "Week 4 Placebo", "Week 4 P".
 */
export function spannersOf(
  table: Table,
  texts: readonly string[],
  read: (text: string) => Heading,
): readonly Spanner[] {
  const lines = texts.map((_, at) => headLines(table, at).map(({ text }) => text))
  const shared = lines.map((_, at) => (at === 0 ? '' : sharedLines(lines, at)))
  const overAll = spannerOfAll(texts, shared, read)
  return texts.map((_, at) => {
    const text = shared[at] === '' && at > 0 ? sharedWords(texts, at) : (shared[at] ?? '')
    const tellsNothing = text !== '' && (text === overAll || read(text).name === '')
    return { text, tellsNothing }
  })
}

/** The lines at the top that a column has in common with one beside it, with more below in both. */
function sharedLines(lines: readonly (readonly string[])[], at: number): string {
  const own = lines[at] ?? []
  const counts = [lines[at - 1], lines[at + 1]].map((other) => {
    const end = own.findIndex((line, index) => line !== other?.[index])
    const hasMore = end >= 0 && end < (other?.length ?? 0)
    return hasMore ? end : 0
  })
  return own.slice(0, Math.max(...counts)).join(' ')
}

/**
 * What stands over all groups alike, and is none: "Weaning mode | Weaning mode" over their names. The
 * name of an arm, of people or of a measure holds for all columns below.
 */
function spannerOfAll(
  texts: readonly string[],
  shared: readonly string[],
  read: (text: string) => Heading,
): string | undefined {
  const groups = texts.flatMap((text, at) =>
    at > 0 && roleOf(read(text)) !== 'comparison' ? [shared[at] ?? ''] : [],
  )
  const [spanner = ''] = groups
  if (spanner === '' || !groups.every((other) => other === spanner)) return undefined
  const { measure, size, time, isArm, isPeople, group } = read(spanner)
  const isOther = measure !== undefined || size !== undefined || time !== undefined
  const isOfSome = isArm || isPeople || Object.keys(group).some((name) => name !== 'arm')
  return isOther || isOfSome ? undefined : spanner
}

/** The words that a head shares with one beside it and has more than. */
function sharedWords(texts: readonly string[], at: number): string {
  const text = texts[at] ?? ''
  const shared = [texts[at - 1], texts[at + 1]].map((other) => sharedStart(text, other ?? ''))
  const spanner = text.slice(0, Math.max(...shared)).trim()
  return NO_SPANNER.test(spanner) ? '' : spanner
}

/** Two heads that begin with a preposition share no name. */
const NO_SPANNER = /^(?:at|in|on|of|the|an?|after|before|with|without|no|mean|median)$/i

/** How many characters two heads share at their start, in whole words, with more in both. */
function sharedStart(a: string, b: string): number {
  let end = 0
  for (let at = 0; at < a.length && at < b.length && a[at] === b[at]; at++) {
    if (a[at] === ' ') end = at
  }
  return a === b ? 0 : end
}
