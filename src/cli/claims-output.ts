import { describeScope } from '../claims/scope.js'
import type { Claim } from '../claims/claim.js'
import type { ExtractedSource } from '../lint/extract-claims.js'
import { TextLocator } from '../lint/locator.js'
import { placeName } from '../report/place-name.js'
import { visibleText } from '../report/visible-text.js'
import { tableRows } from './table.js'

/** The claims of each source in reading order, as plain data with line and column. */
export function claimsAsJson(sources: readonly ExtractedSource[]): string {
  const content = sources.map((read) => {
    const locator = new TextLocator(read)
    return {
      ...read.source,
      claims: read.claims.map((claim) => {
        const { path: _path, ...location } = locator.locate(read.source.path, claim.place)
        return { ...claim, ...location }
      }),
    }
  })
  return `${JSON.stringify(content, undefined, 2)}\n`
}

/** The claims of each source in reading order: where, what kind, of what, for whom, in what words. */
export function claimsAsTable(sources: readonly ExtractedSource[]): string {
  return sources.map(sourceTable).join('\n')
}

function sourceTable(read: ExtractedSource): string {
  const { source, claims } = read
  const locator = new TextLocator(read)
  const rows = claims.map((claim) => {
    return [
      `  ${placeName(locator.locate(source.path, claim.place))}`,
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
