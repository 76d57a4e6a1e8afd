import { severities, type Severity } from '../../lint/severity.js'
import { defineFormatter } from '../formatter.js'
import { pathAndPlace } from '../place-name.js'
import type { Diagnostic, Finding, Report, SuppressedFinding } from '../report.js'
import { settledInWords } from '../settled-words.js'
import { ageIn, missingSince } from '../since-earlier.js'
import {
  caveatLines,
  counted,
  foundLine,
  readLine,
  sinceLine,
  verifiedByCheck,
} from '../summary-text.js'
import { escapeMarkdown } from './escape.js'
import { findingItem, shown } from './finding.js'

/** GitHub takes comments of up to 65,536 characters; the summary of a job may be longer. */
const longest = 60_000

const headings = {
  error: 'Errors',
  warning: 'Warnings',
  info: 'Infos',
} as const satisfies Record<Severity, string>

/** For comments on pull requests and summaries of jobs: the gravest first, and never too long. */
export default defineFormatter({
  name: 'markdown',
  format(report) {
    const head = summaryBlocks(report)
    const room = longest - head.join('\n\n').length
    return `${[...head, ...findingBlocks(report, room)].join('\n\n')}\n`
  },
})

function summaryBlocks(report: Report): string[] {
  return [
    `## claimlint: ${escapeMarkdown(foundLine(report))}`,
    escapeMarkdown(readLine(report)),
    ...caveatLines(report).map((line) => `<strong>${escapeMarkdown(line)}</strong>`),
    ...diagnosticBlocks(report.diagnostics),
    ...verifiedBlocks(report),
    ...sinceBlocks(report),
    ...settledBlocks(report.suppressed),
  ]
}

/** Of what the summary lists no more than this is shown, and how much is left. */
const mostListed = 20

function diagnosticBlocks(diagnostics: readonly Diagnostic[]): string[] {
  if (diagnostics.length === 0) return []
  const items = diagnostics.map(({ severity, path, message }) => {
    const where = path === undefined ? '' : `${escapeMarkdown(path)}: `
    return `- ${severity}: ${where}${escapeMarkdown(message)}`
  })
  return listed(items, 'problem')
}

function listed(items: readonly string[], noun: string): string[] {
  const more = items.length - mostListed
  const list = items.slice(0, mostListed).join('\n')
  return more > 0 ? [list, `…and ${counted(more, `more ${noun}`)}.`] : [list]
}

/** What is new since an earlier report, in numbers, and what is found no more. */
function sinceBlocks(report: Report): string[] {
  const line = sinceLine(report)
  if (line === undefined) return []
  const items = missingSince(report).map(
    ({ fate, finding: { path, check, message } }) =>
      `- ${fate}: ${escapeMarkdown(path)}: ${shown(message)} <code>${escapeMarkdown(check)}</code>`,
  )
  return [escapeMarkdown(line), ...(items.length === 0 ? [] : listed(items, 'finding'))]
}

/** What somebody settled, folded: where, what, how and why. */
function settledBlocks(suppressed: readonly SuppressedFinding[]): string[] {
  if (suppressed.length === 0) return []
  const items = suppressed.map(
    ({ check, message, location, suppression }) =>
      `- ${shown(pathAndPlace(location))}: ${shown(message)} <code>${escapeMarkdown(check)}</code>, ${shown(settledInWords(suppression))}`,
  )
  const summary = `<details><summary>${counted(suppressed.length, 'settled finding')}</summary>`
  return [[summary, ...listed(items, 'finding'), '</details>'].join('\n\n')]
}

function verifiedBlocks(report: Report): string[] {
  const rows = verifiedByCheck(report).map(
    ([check, count]) => `| <code>${escapeMarkdown(check)}</code> | ${count} |`,
  )
  if (rows.length === 0) return []
  const table = ['| check | verified |', '| --- | ---: |', ...rows].join('\n')
  return [`<details><summary>What was verified</summary>\n\n${table}\n\n</details>`]
}

/** As many findings as there is room for, under their severity and file, and how many are left. */
function findingBlocks(report: Report, room: number): string[] {
  const { findings } = report
  const ageOf = ageIn(report)
  const blocks: string[] = []
  let used = 0
  let count = 0
  for (const { finding, heads } of withHeadings(findings)) {
    const added = [...heads, findingItem(finding, ageOf(finding))]
    used += added.reduce((sum, block) => sum + block.length + 2, 0)
    if (used > room) break
    blocks.push(...added)
    count += 1
  }
  const left = findings.length - count
  return left === 0
    ? blocks
    : [...blocks, `…and ${counted(left, 'finding')} that would be too much here.`]
}

/** Findings by severity and file, each with the headings that begin with it. */
function* withHeadings(
  findings: readonly Finding[],
): Generator<{ readonly finding: Finding; readonly heads: readonly string[] }> {
  for (const severity of severities) {
    let path: string | undefined
    for (const finding of findings.filter((one) => one.severity === severity)) {
      const isNewFile = finding.location.path !== path
      const heads = [
        ...(path === undefined ? [`### ${headings[severity]}`] : []),
        ...(isNewFile ? [`#### ${escapeMarkdown(finding.location.path)}`] : []),
      ]
      path = finding.location.path
      yield { finding, heads }
    }
  }
}
