import type { Claim, PartialDate, Source } from '../../src/index.js'

/** A day that a planned date is held against, and why that day. */
export interface Today {
  readonly day: PartialDate
  readonly reason: string
}

/** Events that lie in the future when prose calls them planned; a cutoff or a listing does not. */
const plannable: ReadonlySet<string | undefined> = new Set([
  'primary-completion',
  'study-completion',
  'study-start',
  'enrolment-completion',
  'first-dosing',
  'approval',
  'filing',
])

/**
 * The day by which a planned date must still lie ahead: for a registry record, which is kept up,
 * the day of the run; for any other source the day of its publication. Nothing for dates that are
 * not planned, and where prose leaves open whether the date itself is.
 */
export function todayFor(
  claim: Claim<'date'>,
  source: Source,
  asOf: PartialDate,
): Today | undefined {
  if (claim.value.status !== 'estimated') return undefined
  if (source.kind === 'registry-record') {
    return { day: asOf, reason: 'a registry record is kept up, and this run is as of' }
  }
  const { published } = source
  if (published === undefined || !plannable.has(claim.measure.key)) return undefined
  if (!isAnnounced(claim)) return undefined
  return { day: published, reason: 'the source was published on' }
}

/** "is expected in", "planned for": right before the date, so that the plan is the date's own. */
function isAnnounced({ place: { context, at } }: Claim<'date'>): boolean {
  const before = context.slice(Math.max(0, at - 60), at)
  const clause = before.slice(before.search(/[^,;:()]*$/u))
  return /\b(?:expected|planned|anticipated|scheduled|estimated|plans|due)\b/iu.test(clause)
}
