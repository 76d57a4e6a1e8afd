import type { Heading } from '../head/heading.js'
import type { Row } from './rows.js'
import { bothScopes } from '../scopes.js'

/**
 * Rows whose names differ from that of a baseline row in their last words alone are of other times:
 * "Pulse baseline" and "Pulse exercise" are the pulse at two times.
 */
export function withSiblingTimes(rows: readonly Row[]): Row[] {
  const atBaseline = new Set(
    rows.filter(({ stub }) => endsInBaseline(stub)).map(({ stub }) => stub.name),
  )
  return atBaseline.size === 0 ? [...rows] : rows.map((row) => timed(row, atBaseline))
}

function endsInBaseline({ scope, time, name }: Heading): boolean {
  return time === undefined && name !== '' && scope.timePoint?.key.endsWith('baseline') === true
}

function timed(row: Row, names: ReadonlySet<string>): Row {
  const { stub } = row
  if (stub.scope.timePoint !== undefined) return row
  const words = stub.name.split(' ')
  for (let length = words.length - 1; length > 0; length--) {
    const name = words.slice(0, length).join(' ')
    const text = words.slice(length).join(' ')
    if (!names.has(name) || NO_TIME.test(text)) continue
    const timePoint = { key: text.toLowerCase(), text, origin: 'inherited' } as const
    return { ...row, stub: { ...stub, name, scope: bothScopes(stub.scope, { timePoint }) } }
  }
  return row
}

/** What is held against the baseline, and is no time. */
const NO_TIME = /\b(?:change|changes|difference|delta|p|increase|decrease|reduction|ratio)\b|[Δ%(]/i
