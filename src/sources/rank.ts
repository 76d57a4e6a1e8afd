import { compareDates, describeDate } from '../statistics/partial-date.js'
import type { Source } from './source.js'

/**
 * How far each kind of source is trusted over others where the configuration does not say: what is
 * kept up by rule above what is reviewed, and that above what is written to be read once.
 */
const authorities: Readonly<Record<string, number>> = {
  label: 80,
  'registry-record': 70,
  protocol: 65,
  paper: 60,
  table: 50,
  abstract: 40,
  'press-release': 30,
  'news-article': 20,
  digest: 15,
}

/** Of sources whose kind is not known. */
const lowest = 10

/** How far a source is trusted: by its role in the project, as configured, else by its kind. Higher outranks lower. */
export function authorityOf({ role, authority, kind }: Source): number {
  return ranks[role ?? ''] ?? authority ?? authorities[kind ?? ''] ?? lowest
}

/**
 * Why one source ranks above another, in words: by what the project makes of it, by the
 * configuration, by its kind, or among those of one rank as the newer one. Nothing if it does not, or
 * if the kind of either is not known.
 */
export function rankedAbove(source: Source, other: Source): string | undefined {
  if (source.role !== other.role) {
    const isAbove = (ranks[source.role ?? ''] ?? 0) > (ranks[other.role ?? ''] ?? 0)
    return isAbove ? reasons[source.role ?? ''] : undefined
  }
  if (!isRanked(source) || !isRanked(other)) return undefined
  const difference = authorityOf(source) - authorityOf(other)
  if (difference > 0) {
    return source.authority === undefined && other.authority === undefined
      ? `${named(source)} ranks above ${named(other)}`
      : 'the configuration ranks it above'
  }
  const [date, earlier] = [source.published, other.published]
  if (difference < 0 || date === undefined || earlier === undefined) return undefined
  if (compareDates(date, earlier) <= 0) return undefined
  return `it is newer: ${describeDate(date)} against ${describeDate(earlier)}`
}

/** What the project says of a source wins over all that is known of it. */
const ranks: Readonly<Record<string, number>> = {
  expectation: Infinity,
  reference: Number.MAX_VALUE,
}

const reasons: Readonly<Record<string, string>> = {
  expectation: 'the project expects it',
  reference: 'it is the reference source of the project',
}

function isRanked({ authority, kind }: Source): boolean {
  return authority !== undefined || authorities[kind ?? ''] !== undefined
}

/** "a press release", "an abstract". */
function named({ kind = '' }: Source): string {
  return `${/^[aeiou]/u.test(kind) ? 'an' : 'a'} ${kind.replaceAll('-', ' ')}`
}
