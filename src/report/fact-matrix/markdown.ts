import { escapeMarkdown } from '../markdown/escape.js'
import { cellsOf, factInWords } from './cells.js'
import { type FactMatrix, type MatrixFact, standingInWords, standings } from './fact-matrix.js'

/** A table for each standing. */
export function matrixAsMarkdown(matrix: FactMatrix): string {
  const parts = standings.flatMap((standing) => {
    const facts = matrix.facts.filter((fact) => fact.standing === standing)
    if (facts.length === 0) return []
    const title = `## ${standing} (${String(facts.length)}): ${standingInWords[standing]}\n\n`
    return [title + tableOf(facts, matrix)]
  })
  return parts.length === 0 ? 'No facts were found.\n' : parts.join('\n')
}

function tableOf(facts: readonly MatrixFact[], matrix: FactMatrix): string {
  const head = ['fact', ...matrix.sources.map(({ path }) => path), 'why']
  const rows = facts.map((fact) => [
    factInWords(fact),
    ...cellsOf(fact, matrix),
    fact.why.join('; '),
  ])
  const [names, ...lines] = [head, ...rows].map((row) => row.map(escapeMarkdown))
  return [names ?? [], head.map(() => '---'), ...lines]
    .map((row) => `| ${row.join(' | ')} |\n`)
    .join('')
}
