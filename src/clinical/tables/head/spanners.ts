import type { Table } from '../../../document/document.js'
import { roleOf } from './column-role.js'
import { headLines } from './head.js'
import type { Heading } from './heading.js'

/** What stands over a column and its neighbours. */
export interface Spanner {
  /** Empty where the column shares its head with none. */
  readonly text: string
  /** Whether it names no group: "No. (%)", or a word over all groups alike. */
  readonly tellsNothing: boolean
  /** How much of the head stands above it and over all columns alike. */
  readonly lead: number
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
  const overAll = lineOverAll(texts, lines, read)
  return texts.map((_, at) => {
    const own = shared[at] ?? ''
    if (overAll !== undefined && own.startsWith(`${overAll} `))
      return spanner(own.slice(overAll.length + 1), overAll.length + 1)
    return spanner(own === '' && at > 0 ? sharedWords(texts, at) : own, 0)
  })

  function spanner(text: string, lead: number): Spanner {
    return { text, lead, tellsNothing: text !== '' && (text === overAll || read(text).name === '') }
  }
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
 * The line that stands over all groups alike, and names none: "Weaning mode" over their names. The
 * name of an arm, of people or of a measure holds for all columns below.
 */
function lineOverAll(
  texts: readonly string[],
  lines: readonly (readonly string[])[],
  read: (text: string) => Heading,
): string | undefined {
  const groups = lines.filter((_, at) => at > 0 && roleOf(read(texts[at] ?? '')) !== 'comparison')
  const [line = ''] = groups[0] ?? []
  if (groups.length < 2 || !groups.every((own) => own.length > 1 && own[0] === line))
    return undefined
  const { measure, size, time, isArm, isPeople, group } = read(line)
  const isOther = measure !== undefined || size !== undefined || time !== undefined
  const isOfSome = isArm || isPeople || Object.keys(group).some((name) => name !== 'arm')
  return isOther || isOfSome ? undefined : line
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
