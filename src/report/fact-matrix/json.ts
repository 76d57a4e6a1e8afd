import type { FactMatrix } from './fact-matrix.js'

/** The matrix as the program that reads it gets it. */
export function matrixAsJson(matrix: FactMatrix): string {
  return `${JSON.stringify(matrix, undefined, 2)}\n`
}
