import type { FactMatrix } from '../report/fact-matrix/fact-matrix.js'
import { describeSource } from './build-report.js'
import { groupProblems } from './circles.js'
import { extractCorpus, type ExtractionOptions } from './lint.js'
import { factsSideBySide } from './side-by-side.js'

/** Reads files and sets their facts side by side, without running a check. */
export async function compareSources(options: ExtractionOptions): Promise<FactMatrix> {
  const { corpus, config, folders } = await extractCorpus(options)
  const { sources, facts, diagnostics } = corpus
  return {
    version: 1,
    sources: sources.map(describeSource),
    facts: factsSideBySide({ sources, facts, config, folders }),
    diagnostics: [
      ...diagnostics,
      ...groupProblems(
        config,
        folders,
        sources.map(({ source }) => source),
      ),
    ],
  }
}
