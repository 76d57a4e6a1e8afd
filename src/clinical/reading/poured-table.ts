import type { FigureMention } from '../../claims/mentions/mention.js'

/**
 * Whether a sentence is a table poured into a line, as texts of papers have them: cells stand side
 * by side with nothing between them, and nothing tells which words belong to which. Its figures are
 * read; what they measure and for whom is left open.
 */
export function isPouredTable(figures: readonly FigureMention[]): boolean {
  if (figures.length < FEWEST_FIGURES) return false
  const neighbours = figures.filter((figure, index) => figures[index - 1]?.to === figure.from)
  return neighbours.length >= FEWEST_NEIGHBOURS
}

const FEWEST_FIGURES = 6

/** A sentence may have a comma lost between two figures, a table has its columns. */
const FEWEST_NEIGHBOURS = 3
