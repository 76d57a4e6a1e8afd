import type { Figure } from '../../../claims/figure.js'
import type { Numeral } from '../../../claims/mentions/mention.js'
import type { Scope, ScopeDimension } from '../../../claims/scope.js'
import type { Document, Table } from '../../../document/document.js'
import { GROUP_DIMENSIONS } from '../../reading/marker.js'
import { withCarriedGroups } from './carried-groups.js'
import { type ColumnRole, isChange, isDifference, namesGroup, roleOf } from './column-role.js'
import { givesShares } from '../cells/companions.js'
import { figureOfHead, headLines, headTexts } from './head.js'
import { bareSizes, sizeInHead } from './head-sizes.js'
import type { Heading } from './heading.js'
import { withOwnNames } from '../names/own-names.js'
import { bothScopes, carriedBy, only } from '../scopes.js'
import { spannersOf } from './spanners.js'
import { asVersus } from './versus.js'

/** A column by its head. */
export interface Column {
  readonly role: ColumnRole
  readonly heading?: Heading
  /** All that its head says. */
  readonly text?: string
  /** What stands over it and its neighbours, where it compares. */
  readonly over?: Heading
  /** The group that the cells are about, and what the caption says. */
  readonly scope: Scope
  /** That group's size, where it is printed, and what it is the size of. */
  readonly size?: Figure | undefined
  readonly sized: Scope
}

/** The columns of a table by their heads; a head that stands over several is read apart. */
export function columnsOf(
  document: Document,
  table: Table,
  rowsAreGroups: boolean,
  read: (text: string) => Heading,
  shared: Scope,
): Column[] {
  const texts = headTexts(table)
  const sizes = bareSizes(texts.map(read), table.rows)
  const spanners = spannersOf(table, texts, read)
  const rests = texts.map((text, at) => {
    const { text: spanner = '', lead = 0 } = spanners[at] ?? {}
    return text.slice(lead + spanner.length).trim()
  })
  const isTime = (text: string): boolean => read(text).time !== undefined
  const overTimes = new Set(
    spanners.filter((_, at) => isTime(rests[at] ?? '')).map(({ text }) => text),
  )
  const columns = texts.map((text, at) => {
    const { text: spanner = '', tellsNothing = false, lead = 0 } = spanners[at] ?? {}
    const bare = sizes.get(at)
    const named = (bare === undefined ? text : without(text, bare)).slice(lead)
    const whole = asVersus(read(named), table, at)
    const parts = spanner !== '' && { over: read(spanner), under: read(rests[at] ?? '') }
    const amongTimes = parts !== false && overTimes.has(spanner)
    const head = {
      whole,
      ...parts,
      ...(amongTimes && { amongTimes }),
      tellsNothing,
    }
    const printed = sizeInHead(headLines(table, at), read) ?? bare
    const size = printed && figureOfHead(document, table, at, printed)
    const told = rowsAreGroups ? overGroups(head) : overMeasures(head)
    return { ...columnOf(told, shared), text, size }
  })
  const shares = columns.map((column, at) => withShares(column, columns[at - 1]))
  return withCarriedGroups(withOwnNames(shares))
}

function without(text: string, { start, end }: Numeral): string {
  return (text.slice(0, start) + text.slice(end)).replace(EMPTIED, ')')
}

/** What is left in the bracket of "Drug (26 patients)". */
const EMPTIED = /(?<=\() \p{L}+\)/u

/** A column of percentages belongs to the counts of the same group before it. */
function withShares(column: Column, before: Column | undefined): Column {
  const { heading, scope } = column
  if (heading === undefined || !givesShares(heading, before?.heading)) return column
  return scope.arm?.key === before?.scope.arm?.key ? { ...column, role: 'companion' } : column
}

/** A head as a whole, and in the two parts of it where one stands over several columns. */
interface Head {
  readonly whole: Heading
  readonly over?: Heading
  readonly under?: Heading
  /** Whether a neighbour under the same spanner is a time: "Baseline" beside "Final session". */
  readonly amongTimes?: boolean
  /** Whether what stands over it names no group: "No. (%)", or a word over all columns alike. */
  readonly tellsNothing: boolean
}

/** What a head says of its column. */
interface HeadReading {
  readonly role: ColumnRole
  readonly heading: Heading
  readonly scope: Scope
  readonly over?: Heading
}

/** A head over rows of measures: its parts name groups, times, or how the numbers are given. */
function overMeasures({ whole, over, under, amongTimes, tellsNothing }: Head): HeadReading {
  if (over?.form === 'p') return { role: 'comparison', heading: over, scope: {} }
  if (tellsNothing && under !== undefined && namesGroup(under)) {
    const heading = withHow(under, over)
    return { role: 'group', heading, scope: heading.group }
  }
  const isSplit =
    over !== undefined && under !== undefined && (over.time !== undefined || !namesGroup(under))
  if (amongTimes === true && over !== undefined && under !== undefined && isTimeByPlace(under)) {
    const timePoint = {
      key: under.name.toLowerCase(),
      text: under.name,
      origin: 'inherited',
    } as const
    return { role: 'group', heading: over, scope: bothScopes(over.group, { timePoint }) }
  }
  const heading = isSplit ? withHow(under, over) : whole
  const kind = roleOf(heading)
  const role = kind === 'group' && over && roleOf(over) === 'comparison' ? 'comparison' : kind
  const isOfOne = role !== 'comparison' || isChange(heading)
  const above = !isSplit ? {} : namesGroup(over) && isOfOne ? over.group : over.scope
  const own = role === 'group' ? heading.group : heading.scope
  const scope = bothScopes(above, own)
  return over !== undefined && role === 'comparison'
    ? { role, heading, scope, over }
    : { role, heading, scope }
}

/** A heading with what the one over it says of how its cells read. */
function withHow(heading: Heading, over: Heading | undefined): Heading {
  const form = heading.form ?? over?.form
  const { statistics, announced } = over ?? heading
  return {
    ...heading,
    ...(form && { form }),
    announced: { ...announced, ...heading.announced },
    statistics: heading.statistics.length > 0 ? heading.statistics : statistics,
  }
}

/** Whether a head names nothing of its own that could be no time. */
function isTimeByPlace(heading: Heading): boolean {
  const { name, size, isArm, isPeople } = heading
  return namesGroup(heading) && size === undefined && !isArm && !isPeople && !/[%\d]/.test(name)
}

/** A head over rows of groups: a measure, perhaps of some of them ("Core | Cases") or at a time. */
function overGroups({ whole, over, under, tellsNothing }: Head): HeadReading {
  if (over === undefined || under === undefined || over.name === '') return measureNamed(whole)
  if (under.time !== undefined) {
    const { role, heading, scope } = measureNamed(over)
    return { role, heading, scope: bothScopes(scope, under.scope) }
  }
  const { role, heading, scope } = measureNamed(under)
  if (tellsNothing) return { role, heading, scope }
  const { arm } = over.group
  const above = arm === undefined ? over.group : { ...over.scope, subgroup: arm }
  return { role, heading, scope: bothScopes(above, scope) }
}

function measureNamed(heading: Heading): HeadReading {
  const role = roleOf(heading)
  const isNamed = heading.name !== '' && heading.time === undefined
  const isMeasure = isNamed && (role === 'group' || isDifference(heading))
  return { role: isMeasure ? 'measure' : role, heading, scope: heading.scope }
}

/** A column with what the caption says of it. */
function columnOf(
  { role, heading, scope, over }: HeadReading,
  shared: Scope,
): Omit<Column, 'size'> {
  const said = carriedBy('column-head', scope)
  // Groups are as large as they are whenever they are looked at, and a comparison is of several.
  const sized = bothScopes(only(NOT_OF_TIME, shared), said)
  const general = role === 'comparison' ? only(OF_COMPARISON, shared) : shared
  return { role, heading, ...(over && { over }), scope: bothScopes(general, said), sized }
}

const NOT_OF_TIME: readonly ScopeDimension[] = [...GROUP_DIMENSIONS, 'analysisSet']
const OF_COMPARISON: readonly ScopeDimension[] = [
  'analysisSet',
  'assessor',
  'condition',
  'cohort',
  'severity',
  'timePoint',
]
