import type { Layout } from '../pretty-finding.js'
import { placeName } from '../place-name.js'
import { visibleText } from '../visible-text.js'
import { wrapText } from '../wrap.js'
import { type FactMatrix, type MatrixFact, standingInWords, standings } from './fact-matrix.js'
import { factInWords } from './cells.js'

/** For people: the sources by a letter each, then the facts by how the sources stand to them. */
export function matrixForPeople(matrix: FactMatrix, layout: Layout): string {
  const letters = new Map(matrix.sources.map(({ path }, index) => [path, letterOf(index)] as const))
  const legend = [...letters].map(([path, letter]) => `${letter}  ${visibleText(path)}`)
  const sections = standings.flatMap((standing) => {
    const facts = matrix.facts.filter((fact) => fact.standing === standing)
    if (facts.length === 0) return []
    const title = `${standing} (${String(facts.length)}): ${standingInWords[standing]}`
    return [
      '',
      layout.theme.heading(title),
      ...facts.flatMap((one) => factLines(one, letters, layout)),
    ]
  })
  const nothing = sections.length === 0 ? ['', 'No facts were found.'] : []
  return [...legend, ...sections, ...nothing].map((line) => `${line.trimEnd()}\n`).join('')
}

function factLines(
  fact: MatrixFact,
  letters: ReadonlyMap<string, string>,
  { theme, width }: Layout,
): string[] {
  const statements = fact.statements.flatMap(({ location, quote }) => {
    const letter = letters.get(location.path) ?? ''
    return wrapText(`${visibleText(quote)}  (${placeName(location)})`, width - 7).map(
      (line, row) => `    ${row === 0 ? letter.padEnd(3) : '   '}${line}`,
    )
  })
  const isSettled = fact.standing === 'agreed' || fact.standing === 'alone'
  const why = isSettled ? [] : fact.why.flatMap((line) => wrapText(visibleText(line), width - 7))
  return [
    '',
    ...wrapText(visibleText(factInWords(fact)), width - 2).map((line) => `  ${theme.strong(line)}`),
    ...statements,
    ...why.map((line) => `       ${theme.faint(line)}`),
  ]
}

/** A, B, … Z, AA, AB, … */
function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last
}
