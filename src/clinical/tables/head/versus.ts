import type { Table } from '../../../document/document.js'
import { armKey } from '../../reading/arm-combinations.js'
import { headTexts } from './head.js'
import type { Heading } from './heading.js'

/**
 * A head that holds groups against each other, "B versus C", over cells that can only be
 * p-values: it is read as the head of such a column, its groups by name.
 */
export function asVersus(heading: Heading, table: Table, at: number): Heading {
  if (heading.form !== undefined || heading.measure !== undefined || !VERSUS.test(heading.name))
    return heading
  const cells = table.rows
    .slice(table.headerRows)
    .filter((row) => row[at]?.flat.text !== row[0]?.flat.text)
    .map((row) => row[at]?.flat.text ?? '')
    .filter((text) => text !== '')
  if (cells.length === 0 || !cells.every((text) => P_VALUE.test(text))) return heading
  const others = headTexts(table)
  const text = withoutP(heading.name, others)
  const arm = { key: armKey(text), text, origin: 'inherited' } as const
  return { ...heading, form: 'p', scope: { ...heading.scope, arm } }
}

/** Whether a name holds groups against each other: "A versus B". */
export function namesVersus(name: string): boolean {
  return VERSUS.test(name)
}

const VERSUS = /\S (?:versus|vs\.?|v\/s) \S/i

const P_VALUE = /^(?:(?:[<>≤=] ?)?(?:0?[.·]\d{2,5}|1[.·]0{2,4})[*†‡§]{0,3}|ns|n\.s\.|[-–—])$/i

/** The sign of the p-value may be set right before the first name: "PA versus B" where "A" is a column. */
function withoutP(name: string, others: readonly string[]): string {
  const bare = /^[Pp][ -]?(\S.*)$/.exec(name)?.[1]
  if (bare === undefined) return name
  const [first = ''] = bare.split(VERSUS_WORD)
  return others.some((other) => other === first || other.startsWith(`${first} `)) ? bare : name
}

const VERSUS_WORD = / (?:versus|vs\.?|v\/s) /i
