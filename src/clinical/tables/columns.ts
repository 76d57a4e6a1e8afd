import type { Figure } from '../../claims/figure.js'
import type { Scope, ScopeDimension } from '../../claims/scope.js'
import type { Block, Document, Table } from '../../document/document.js'
import { isComparison } from '../binding/endpoint.js'
import { Placer } from '../binding/placer.js'
import { GROUP_DIMENSIONS } from '../reading/marker.js'
import { isCompanion } from './companions.js'
import type { Heading } from './heading.js'
import { bothScopes, carriedBy, only } from './scopes.js'

/**
 * What the cells of a column are:
 *
 * - `group`: results of a group, a time, or of all: "Placebo (n = 24)", "Week 12", "Median (IQR)"
 * - `measure`: a measure, where the rows are groups: "ORR"
 * - `comparison`: groups held against each other: "HR (95% CI)", "Difference", "P value"
 * - `companion`: what belongs to the figures of the column before: "95% CI", "SD"
 * - `test`: a test's statistic or its degrees of freedom, no result of its own: "F", "t value"
 */
export interface Column {
  readonly role: 'group' | 'measure' | 'comparison' | 'companion' | 'test'
  readonly heading?: Heading
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
  read: (text: string) => Heading,
  shared: Scope,
): Column[] {
  const head = table.rows[table.headerRows - 1] ?? []
  const texts = head.map(({ flat }) => flat.text)
  const rowsAreGroups = GROUPS.test(read(texts[0] ?? '').name)
  return head.map((cell, at) => {
    const spanner = spannerOf(texts, at)
    const rest = texts[at]?.slice(spanner.length).trim() ?? ''
    return readColumn(document, cell, { spanner, rest, rowsAreGroups }, read, shared)
  })
}

/** What the corner says where the rows are groups. */
const GROUPS =
  /^(?:(?:study|treatment|trial|intervention) )?(?:groups?|arms?|cohorts?|treatments?|interventions?|dose|dose levels?)$/i

interface Head {
  readonly spanner: string
  readonly rest: string
  readonly rowsAreGroups: boolean
}

function readColumn(
  document: Document,
  cell: Block,
  { spanner, rest, rowsAreGroups }: Head,
  read: (text: string) => Heading,
  shared: Scope,
): Column {
  const whole = read(cell.flat.text)
  const over = spanner === '' ? undefined : read(spanner)
  const under = over === undefined ? whole : read(rest)
  const isSplit = over !== undefined && (over.time !== undefined || !namesGroup(under))
  const heading = isSplit ? under : whole
  const kind = roleOf(heading)
  const compares = kind === 'group' && over !== undefined && roleOf(over) === 'comparison'
  const isMeasure = rowsAreGroups && kind === 'group' && heading.name !== ''
  const role = isMeasure ? 'measure' : compares ? 'comparison' : kind
  const above = !isSplit ? {} : namesGroup(over) && role !== 'comparison' ? over.group : over.scope
  const own = role === 'group' ? heading.group : heading.scope
  const size = whole.size && new Placer(document, cell).figure(whole.size)
  const said = carriedBy('column-head', bothScopes(above, own))
  // Groups are as large as they are whenever they are looked at, and a comparison is of several.
  const sized = bothScopes(only(NOT_OF_TIME, shared), said)
  const general = role === 'comparison' ? only(OF_COMPARISON, shared) : shared
  return { role, heading, scope: bothScopes(general, said), size, sized }
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

/** The words that a head shares with a neighbour and has more than: "Week 4 Placebo", "Week 4 P". */
function spannerOf(texts: readonly string[], at: number): string {
  const text = texts[at] ?? ''
  const shared = [texts[at - 1], texts[at + 1]].map((other) => sharedStart(text, other ?? ''))
  const longest = Math.max(...shared)
  return at === 0 ? '' : text.slice(0, longest).trim()
}

/** How many characters two heads share at their start, in whole words, with more in both. */
function sharedStart(a: string, b: string): number {
  let end = 0
  for (let at = 0; at < a.length && at < b.length && a[at] === b[at]; at++) {
    if (a[at] === ' ') end = at
  }
  return a === b ? 0 : end
}

function roleOf(heading: Heading): Column['role'] {
  const { name, form, measure, text } = heading
  if (form === 'p' || isComparison(measure) || COMPARES.test(name)) return 'comparison'
  if (TEST.test(name) && heading.size === undefined) return 'test'
  if (isCompanion(heading)) return 'companion'
  if (/^[([]?\d+ ?% ?(?:CI|confidence intervals?|CrI)[)\]]?(?: (?:of|for) .*)?$/i.test(text))
    return 'companion'
  return measure === undefined ? 'group' : 'measure'
}

/** Heads that hold groups against each other without a name that the vocabulary has. */
const COMPARES =
  /^(?:(?:adjusted|unadjusted|crude|mean|absolute|estimated|adj\.?) )*(?:(?:effect )?estimates?|differen(?:ces?|tial)|effects?|effect sizes?|coefficients?|β|beta|cohen.s d)\b|\b(?:contrasts?|differences?)$/i

const TEST =
  /^(?:[Ftz](?:[ -](?:values?|tests?|statistics?|ratio)?)?|[χX][2²].*|chi.*|d\.?f\.?|F ?\(.*|[ηƞ]p?2?|[rR]2|test(?: (?:statistic|value))?|s\. ?no\.?|rank)$/

/** Whether a head stands for a group or a time of its own, not for how numbers are given. */
function namesGroup(heading: Heading): boolean {
  return heading.name !== '' && heading.time === undefined && roleOf(heading) === 'group'
}
