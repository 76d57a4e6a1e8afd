import { groupBy } from '../../claims/group-by.js'
import type { Finding, Suppression } from '../../report/report.js'
import { LineIndex } from '../../document/line-index.js'
import type { InlineSuppression, InlineSuppressions } from './inline-suppressions.js'
import type { RunScope } from './run-scope.js'
import type { Complaint, Settler } from './settlement.js'

/** A source with what its comments settle. */
export interface CommentedSource {
  readonly path: string
  readonly text: string
  readonly inline: InlineSuppressions
}

interface Entry {
  readonly from: InlineSuppression
  readonly settlement: Suppression
}

/** Settles findings whose primary place begins where a comment has disabled their check. */
export function inlineSettler(sources: readonly CommentedSource[], scope: RunScope): Settler {
  const byPath = new Map(
    sources.map(({ path, inline }) => {
      const entries = inline.suppressions.map((from) => ({ from, settlement: settlementFor(from) }))
      return [path, { entries, byCheck: groupBy(entries, ({ from }) => from.check ?? '') }]
    }),
  )
  return {
    settlementOf(finding) {
      const own = byPath.get(finding.location.path)
      if (own === undefined) return undefined
      const named = latest(own.byCheck.get(finding.check), finding)
      const all = latest(own.byCheck.get(''), finding)
      if (named === undefined || all === undefined) return (named ?? all)?.settlement
      return (named.from.at >= all.from.at ? named : all).settlement
    },
    complaints: (used) =>
      sources.flatMap((source) =>
        complaintsOf(source, byPath.get(source.path)?.entries ?? [], used, scope),
      ),
  }
}

function settlementFor({ reason }: InlineSuppression): Suppression {
  return { how: 'inline', ...(reason !== undefined && { reason }) }
}

/** The comment nearest above a finding says why. */
function latest(entries: readonly Entry[] = [], finding: Finding): Entry | undefined {
  const { offset } = finding.location.start
  return entries.findLast(
    ({ from }) =>
      from.start <= offset &&
      offset < from.end &&
      offset < (from.enabled.get(finding.check) ?? Infinity),
  )
}

function complaintsOf(
  { path, text, inline }: CommentedSource,
  entries: readonly Entry[],
  used: ReadonlySet<Suppression>,
  scope: RunScope,
): Complaint[] {
  const lines = new LineIndex(text)
  const complaint = (message: string, at: number): Complaint => {
    const { line, column } = lines.position(at)
    return { path, message, position: { line, column } }
  }
  return [
    ...inline.problems.map(({ message, at }) => complaint(message, at)),
    ...entries.flatMap(({ from, settlement }) => {
      const message = used.has(settlement) ? undefined : outOfUse(from, path, scope)
      return message === undefined ? [] : [complaint(message, from.at)]
    }),
  ]
}

/** What to say of a comment that settled nothing; undefined where the run cannot tell. */
function outOfUse(
  { command, check }: InlineSuppression,
  path: string,
  scope: RunScope,
): string | undefined {
  const words = `claimlint-${command}${check === undefined ? '' : ` ${check}`}`
  if (check === undefined) {
    return scope.isPartial ? undefined : `${words} settles no finding: take it out`
  }
  const unknown = scope.unknownCheck(check)
  if (unknown !== undefined) return `${words} settles nothing: ${unknown}`
  return scope.covers(check, path) ? `${words} settles no finding: take it out` : undefined
}
