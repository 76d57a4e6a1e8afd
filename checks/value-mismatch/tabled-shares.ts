import {
  type Circumstances,
  type Claim,
  contextKey,
  type Figure,
  groupBy,
  isDigitSlip,
  isInRow,
  mayAgree,
  percentAgreement,
  type ScopeDimension,
  scopeConflicts,
  someDigitAway,
} from '../../src/index.js'
import type { Finding, Verified } from './messages.js'

/** How many had an outcome, with their share: in a sentence, or in a cell. */
interface CountedShare {
  readonly claim: Claim<'proportion'>
  readonly count: Figure
  readonly percent: Figure
  /** Out of how many, where the sentence or the head of the column says. */
  readonly size?: Figure
}

/** What came of holding sentences against tables. */
export interface TabledOutcomes {
  readonly findings: readonly Finding[]
  readonly verified: readonly Verified[]
}

/** What a cell or a sentence must not know alone: it tells another fact. */
const telling: readonly ScopeDimension[] = [
  'cohort',
  'condition',
  'dose',
  'region',
  'severity',
  'subgroup',
  'timePoint',
]

/** A difference of more than this part of the group is no slip of the hand, but another outcome. */
const widest = 0.2

/**
 * Holds "nausea in 31 patients (25.0%) of the drug group" against the cell of the same source that has the
 * outcome as its row and the group as its column. Both must be out of the same number of people, or share
 * the count or the percentage; nothing is said where any cell has both numbers of the sentence, or where
 * the outcome stands in several rows with other values for the group.
 *
 * @param disputed claims of which a contradiction is told already
 */
export function tabledOutcomes(
  claims: readonly Claim<'proportion'>[],
  about: Circumstances,
  disputed: ReadonlySet<unknown>,
): TabledOutcomes {
  const shares = claims.flatMap(countedShare)
  const [cells, told] = [shares.filter(isCell), shares.filter((share) => !isCell(share))]
  const rows = groupBy(cells, outcomeOf)
  const sentences = groupBy(told, ({ claim }) => contextKey(claim.place))
  const printed = new Set(cells.map(printedIn))
  const findings: Finding[] = []
  const verified: Verified[] = []
  for (const share of told) {
    const { claim } = share
    if (about.hasSeveralCutoffs(claim.place.path) || disputed.has(claim)) continue
    const beside = sentences.get(contextKey(claim.place)) ?? []
    const cell = cellOf(share, rows.get(outcomeOf(share) ?? '') ?? [], beside)
    if (cell === undefined || disputed.has(cell.claim)) continue
    if (agree(share, cell)) {
      if (wouldDiffer(share, cell, printed))
        verified.push({ claim, how: `the table has ${cell.claim.place.quote}` })
    } else if (isSlip(share, cell) && !printed.has(printedIn(share))) {
      findings.push(findingOf(share, cell))
    }
  }
  return { findings, verified }
}

function countedShare(claim: Claim<'proportion'>): CountedShare[] {
  const { count, percent, denominator, group } = claim.value
  if (count === undefined || percent === undefined || count.decimals > 0) return []
  const size = denominator ?? group
  if ([count, percent, size].some((figure) => figure?.hedge !== undefined)) return []
  return [{ claim, count, percent, ...(size && { size }) }]
}

function isCell({ claim }: CountedShare): boolean {
  return isInRow(claim.place)
}

/** Equal for the same outcome of one source: by the vocabulary's name, else by the words of the text. */
function outcomeOf({ claim: { measure, place } }: CountedShare): string | undefined {
  const words = (measure.label.split(': ').at(-1) ?? '').toLowerCase().replaceAll(empty, '').trim()
  return /\p{L}{3}/u.test(words) ? `${place.path} ${words}` : undefined
}

/** What a row adds to the name of its outcome, and the ends of plurals. */
const empty = /^(?:any|all|total|overall)\b|\brates?$|,? (?:no\.|n) ?\(%\)$|s\b/gu

function printedIn({ claim, count, percent }: CountedShare): string {
  return `${claim.place.path} ${count.text} ${percent.text}`
}

/** The one cell that a sentence tells of again; none where the row or the column is open. */
function cellOf(
  share: CountedShare,
  row: readonly CountedShare[],
  beside: readonly CountedShare[],
): CountedShare | undefined {
  const { arm } = share.claim.scope
  const open = row.filter((cell) => mayBeOfOneGroup(share, cell))
  const same =
    arm === undefined
      ? onlyColumn(share, open, beside)
      : open.filter((cell) => cell.claim.scope.arm?.key === arm.key)
  const [first] = same
  return first !== undefined && same.every((cell) => printedIn(cell) === printedIn(first))
    ? first
    : undefined
}

function mayBeOfOneGroup(share: CountedShare, cell: CountedShare): boolean {
  const [here, there] = [share.claim.scope, cell.claim.scope]
  if (scopeConflicts(here, there).length > 0) return false
  const isTold = telling.some((one) => (here[one] === undefined) !== (there[one] === undefined))
  if (isTold || there.arm === undefined) return false
  return share.size === undefined || cell.size === undefined || share.size.value === cell.size.value
}

/**
 * The column of a share whose group was not read: the only one that its sentence names, else the only
 * one that no other share of the sentence is of.
 */
function onlyColumn(
  share: CountedShare,
  row: readonly CountedShare[],
  beside: readonly CountedShare[],
): readonly CountedShare[] {
  const text = share.claim.place.context.toLowerCase()
  const columns = [...groupBy(row, ({ claim }) => claim.scope.arm?.key).values()]
  const named = columns.filter(([cell]) =>
    text.includes(cell?.claim.scope.arm?.text.toLowerCase() ?? ''),
  )
  const free = named.filter(
    (cells) => !cells.some((cell) => beside.some((one) => agree(one, cell))),
  )
  const [column, another] = named.length === 1 ? named : free
  return column === undefined || another !== undefined ? [] : column
}

/** Whether the count is the same, and the percentages are but for how they were rounded. */
function agree(a: CountedShare, b: CountedShare): boolean {
  if (a.count.value !== b.count.value) return false
  return mayAgree(a.percent, b.percent, undefined, undefined)
}

/** Words by which a sentence may be of a part of the time or of the people, where no digit tells a slip. */
const narrowed =
  /\b(?:first|second|third|last|during|within|after|before|until|weeks?|days?|months?|years?|periods?|visits?|phases?|initial\w*|among|aged|(?:treatment|drug|vaccine)[- ]related|related to|leading to|led to|due to|confirmed|severe|serious|mild|moderate|persistent|new)\b/iu

/**
 * Whether a slip makes the difference: both share a number, or are out of as many people and near each
 * other. The counts differ by a digit, or nothing in the sentence may make its outcome a narrower one.
 */
function isSlip(share: CountedShare, cell: CountedShare): boolean {
  const [here, there] = [share.count, cell.count]
  if (here.value === there.value || share.percent.text === cell.percent.text) return true
  const { size } = cell
  if (size === undefined || Math.abs(here.value - there.value) > widest * size.value) return false
  if (percentAgreement(here.value, size.value, share.percent) === 'no') return false
  return isDigitSlip(here, there) || !narrowed.test(share.claim.place.context)
}

function wouldDiffer(
  share: CountedShare,
  cell: CountedShare,
  printed: ReadonlySet<string>,
): boolean {
  return someDigitAway(share.count, (count) => {
    const changed = { ...share, count: { ...share.count, ...count } }
    return isSlip(changed, cell) && !printed.has(printedIn(changed))
  })
}

function findingOf({ claim }: CountedShare, { claim: cell }: CountedShare): Finding {
  return {
    message: 'tabled',
    data: { measure: cell.measure.label, here: claim.place.quote, there: cell.place.quote },
    at: claim,
    related: [{ message: 'the cell of the table', at: cell }],
    derivation: [
      `the row is of the same outcome, and the column of the same group (${cell.scope.arm?.text ?? ''})`,
      'no cell of the source has both numbers of the sentence',
    ],
  }
}
