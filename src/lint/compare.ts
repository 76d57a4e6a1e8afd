import type { FactMatrix } from '../report/fact-matrix/fact-matrix.js'
import { describeSource } from './build-report.js'
import { extractClaims, type ExtractionOptions } from './lint.js'
import { factsSideBySide } from './side-by-side.js'

/** Reads files and sets their facts side by side, without running a check. */
export async function compareSources(options: ExtractionOptions): Promise<FactMatrix> {
  const { sources, diagnostics } = await extractClaims(options)
  return {
    version: 1,
    sources: sources.map(describeSource),
    facts: factsSideBySide(sources, options.config?.subjects),
    diagnostics,
  }
}
