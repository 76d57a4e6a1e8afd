import type { Row } from './rows.js'

/**
 * Rows named by a group and what is measured of it, "Group A glucose", "Group B glucose": what
 * comes again behind another group is the measure.
 */
export function withMeasuredGroups(rows: readonly Row[]): Row[] {
  const groups = new Map<string, Set<string>>()
  for (const row of rows) {
    const { arm, rest } = partsOf(row) ?? {}
    if (arm === undefined || rest === undefined) continue
    groups.set(rest, (groups.get(rest) ?? new Set()).add(arm))
  }
  return rows.map((row) => {
    const { rest } = partsOf(row) ?? {}
    if (rest === undefined || (groups.get(rest)?.size ?? 0) < 2) return row
    return { ...row, stub: { ...row.stub, measured: rest } }
  })
}

function partsOf({ isGroup, stub }: Row): { arm: string; rest: string } | undefined {
  const { arm } = stub.group
  if (!isGroup || arm === undefined) return undefined
  const name = stub.name.toLowerCase().replaceAll(/(?<=group|arm)-/g, ' ')
  const rest = stub.name.slice(arm.text.length).trim()
  const begins = name.startsWith(arm.text.toLowerCase())
  return begins && /^\p{L}/u.test(rest) ? { arm: arm.key, rest } : undefined
}
