import { defineFormatter } from './formatter.js'
import { prettyFinding, type Layout } from './pretty-finding.js'
import { prettySince } from './pretty-since.js'
import { prettySummary } from './pretty-summary.js'
import type { Finding } from './report.js'
import { type Age, ageIn } from './since-earlier.js'
import { themeFor } from './theme.js'
import { visibleText } from './visible-text.js'

/** A narrower terminal gets lines it has to wrap itself; wider lines are hard to read. */
const narrowest = 40
const widest = 100

/** For people: each finding with both its places quoted, then what was read and verified. */
export default defineFormatter({
  name: 'pretty',
  format(report, { color, width }) {
    const layout: Layout = {
      width: Math.min(Math.max(width, narrowest), widest),
      theme: themeFor(color),
    }
    const ageOf = ageIn(report)
    const files = [...byPath(report.findings)].sort(([a], [b]) => (a < b ? -1 : 1))
    const lines = files.flatMap(([path, findings]) => prettyFile(path, findings, ageOf, layout))
    return [...lines, ...prettySince(report, layout), ...prettySummary(report, layout)]
      .map((line) => `${line.trimEnd()}\n`)
      .join('')
  },
})

function byPath(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const group = groups.get(finding.location.path)
    if (group === undefined) groups.set(finding.location.path, [finding])
    else group.push(finding)
  }
  return groups
}

function prettyFile(
  path: string,
  findings: readonly Finding[],
  ageOf: (finding: Finding) => Age | undefined,
  layout: Layout,
): string[] {
  return [
    layout.theme.heading(visibleText(path)),
    '',
    ...findings.flatMap((finding) => [...prettyFinding(finding, ageOf(finding), layout), '']),
  ]
}
