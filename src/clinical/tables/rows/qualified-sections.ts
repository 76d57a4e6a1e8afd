import type { Scope } from '../../../claims/scope.js'
import { namesAnalysisSet } from '../names/counted-people.js'
import type { Heading } from '../head/heading.js'
import type { Row } from './rows.js'

/**
 * Sections that say in a bracket of whom they are: "Survival (all randomised)", "Survival (marker
 * positive)". Where the same name stands with several brackets of which one names people, these narrow
 * the people of the rows, behind other names too; any other bracket is part of the name.
 */
export function withQualifiedSections(
  rows: readonly Row[],
  read: (text: string) => Heading,
): Row[] {
  const parts = new Map<Heading, Parts>()
  for (const { section } of rows) {
    const own = section && partsOf(section)
    if (section !== undefined && own !== undefined) parts.set(section, own)
  }
  if (parts.size < 2) return [...rows]
  const told = qualifiersIn([...parts.values()], read)
  return rows.map((row) => {
    const own = row.section && parts.get(row.section)
    if (row.section === undefined || own === undefined || !told.has(own.people)) return row
    const section = { ...row.section, name: own.name }
    return { ...row, section, people: peopleIn(own.people, read) }
  })
}

/** The brackets of names that have several, one of people. */
function qualifiersIn(
  parts: readonly Parts[],
  read: (text: string) => Heading,
): ReadonlySet<string> {
  const byName = new Map<string, Set<string>>()
  for (const { name, people } of parts)
    byName.set(name, (byName.get(name) ?? new Set()).add(people))
  const told = [...byName.values()].filter(
    (brackets) => brackets.size > 1 && [...brackets].some((text) => areOfPeople(text, read)),
  )
  return new Set(told.flatMap((brackets) => [...brackets]))
}

function areOfPeople(text: string, read: (text: string) => Heading): boolean {
  return PEOPLE.test(text) || namesAnalysisSet(read(text))
}

const PEOPLE =
  /\b(?:population|patients|participants|subjects|people|cohort|subgroup|randomi[sz]ed)\b/i

interface Parts {
  readonly name: string
  readonly people: string
}

function partsOf({ name }: Heading): Parts | undefined {
  const [, rest, people] = BRACKETED.exec(name) ?? []
  return rest === undefined || people === undefined ? undefined : { name: rest, people }
}

const BRACKETED = /^([^()]{2,80}) \(([^()]{2,60})\)$/

function peopleIn(text: string, read: (text: string) => Heading): Scope {
  const heading = read(text)
  const { analysisSet } = heading.scope
  if (analysisSet !== undefined && namesAnalysisSet(heading)) return { analysisSet }
  return { subgroup: { key: text.toLowerCase(), text, origin: 'inherited' } }
}
