import { severities, type Severity } from '../../lint/severity.js'
import { defineFormatter } from '../formatter.js'
import type { Diagnostic, Finding, Report } from '../report.js'
import { caveatLines, counted, foundLine, readLine, verifiedByCheck } from '../summary-text.js'
import { escapeMarkdown } from './escape.js'
import { findingItem } from './finding.js'

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
    return `${[...head, ...findingBlocks(report.findings, room)].join('\n\n')}\n`
  },
})

function summaryBlocks(report: Report): string[] {
  return [
    `## claimlint: ${escapeMarkdown(foundLine(report))}`,
    escapeMarkdown(readLine(report)),
    ...caveatLines(report).map((line) => `<strong>${escapeMarkdown(line)}</strong>`),
    ...diagnosticBlocks(report.diagnostics),
    ...verifiedBlocks(report),
  ]
}

const diagnosticsShown = 20

function diagnosticBlocks(diagnostics: readonly Diagnostic[]): string[] {
  if (diagnostics.length === 0) return []
  const items = diagnostics.slice(0, diagnosticsShown).map(({ severity, path, message }) => {
    const where = path === undefined ? '' : `${escapeMarkdown(path)}: `
    return `- ${severity}: ${where}${escapeMarkdown(message)}`
  })
  const more = diagnostics.length - items.length
  return [items.join('\n'), ...(more > 0 ? [`…and ${counted(more, 'more problem')}.`] : [])]
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
function findingBlocks(findings: readonly Finding[], room: number): string[] {
  const blocks: string[] = []
  let used = 0
  let shown = 0
  for (const { finding, heads } of withHeadings(findings)) {
    const added = [...heads, findingItem(finding)]
    used += added.reduce((sum, block) => sum + block.length + 2, 0)
    if (used > room) break
    blocks.push(...added)
    shown += 1
  }
  const left = findings.length - shown
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
