import type { Report } from './report.js'
import { settledBy } from './settled-words.js'

/** What was read and how much of it was verified, in a sentence. */
export function readLine({ summary, asOf }: Report): string {
  const { sources, claims, verified } = summary
  const open = claims - verified
  const verification = claims === 0 ? '' : `; ${verified} verified, ${open} that no check verified`
  return `${counted(sources, 'source')}, ${counted(claims, 'claim')}${verification} (as of ${asOf}).`
}

/** How many verifications each check gave, by its id. */
export function verifiedByCheck({ verifications }: Report): [check: string, count: number][] {
  const counts = new Map<string, number>()
  for (const { check } of verifications) counts.set(check, (counts.get(check) ?? 0) + 1)
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
}

/** What was found, in a sentence that does not call silence success. */
export function foundLine({ summary }: Report): string {
  const { findings, errors, warnings, infos, suppressed } = summary
  if (summary.claims === 0) return 'Nothing was checked.'
  if (findings === 0) return suppressed > 0 ? 'No discrepancies left.' : 'No discrepancies found.'
  const parts = [counted(errors, 'error'), counted(warnings, 'warning'), counted(infos, 'info')]
  return `${counted(findings, 'finding')}: ${parts.join(', ')}.`
}

/** What is to be known before one trusts the counts: a line each, none where all is well. */
export function caveatLines(report: Report): string[] {
  return [...hiddenLine(report), ...settledLine(report), ...unreadLine(report)]
}

/** A quiet run shows less than it found. */
function hiddenLine({ summary, findings }: Report): string[] {
  const hidden = summary.findings - findings.length
  return hidden > 0 ? [`${counted(hidden, 'finding')} not shown (--quiet).`] : []
}

/** How many findings somebody settled, and how. */
function settledLine({ suppressed }: Report): string[] {
  if (suppressed.length === 0) return []
  const ways = (['inline', 'configuration', 'baseline'] as const).flatMap((how) => {
    const count = suppressed.filter(({ suppression }) => suppression.how === how).length
    return count === 0 ? [] : [`${count} ${settledBy[how]}`]
  })
  return [`${counted(suppressed.length, 'finding')} settled: ${ways.join(', ')}.`]
}

/** How the findings stand to those of an earlier report; nothing where there is none. */
export function sinceLine({ since }: Report): string | undefined {
  if (since === undefined) return undefined
  const counts = [
    `${since.new.length} new`,
    `${since.open.length} still open`,
    `${since.gone.length} gone`,
    ...(since.settled.length > 0 ? [`${since.settled.length} settled`] : []),
    ...(since.unseen.length > 0 ? [`${since.unseen.length} not looked at`] : []),
  ]
  return `Since the report of ${since.asOf}: ${counts.join(', ')}.`
}

function unreadLine({ diagnostics }: Report): string[] {
  const errors = diagnostics.filter(({ severity, about }) => severity === 'error' && !about).length
  if (errors === 0) return []
  const what = `${counted(errors, 'problem')} kept the run from reading or checking everything`
  return [`${what}: this is no verdict on the whole.`]
}

/** A number with its noun: "1 finding", "2 findings". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
