import { describeScope } from '../claims/scope.js'
import type { Claim } from '../claims/claim.js'
import { LineIndex } from '../document/line-index.js'
import type { ExtractedSource } from '../lint/extract-claims.js'
import { visibleText } from '../report/visible-text.js'
import { tableRows } from './table.js'

/** The claims of each source in reading order, as plain data with line and column. */
export function claimsAsJson(sources: readonly ExtractedSource[]): string {
  const content = sources.map(({ source, text, claims }) => {
    const lines = new LineIndex(text)
    return {
      ...source,
      claims: claims.map((claim) => ({
        ...claim,
        start: lines.position(claim.place.start),
        end: lines.position(claim.place.end),
      })),
    }
  })
  return `${JSON.stringify(content, undefined, 2)}\n`
}

/** The claims of each source in reading order: where, what kind, of what, for whom, in what words. */
export function claimsAsTable(sources: readonly ExtractedSource[]): string {
  return sources.map(sourceTable).join('\n')
}

function sourceTable({ source, text, claims }: ExtractedSource): string {
  const lines = new LineIndex(text)
  const rows = claims.map((claim) => {
    const { line, column } = lines.position(claim.place.start)
    return [
      `  ${String(line)}:${String(column)}`,
      claim.kind,
      clip(describeFact(claim), 44),
      clip(claim.place.quote, 40),
    ]
  })
  const count = `${String(claims.length)} claim${claims.length === 1 ? '' : 's'}`
  return `${visibleText(source.path)}: ${count}\n${tableRows(rows)}`
}

function describeFact({ subject, measure, scope }: Claim): string {
  const parts = [subject?.name ?? '', measure.label, describeScope(scope)]
  return parts.filter((part) => part !== '').join(' / ')
}

function clip(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`
}
