import type { CheckFacts, CorpusView } from '../report/corpus-view.js'
import type { CheckingRequest } from './check-corpus.js'
import { readCheckReadme } from './check-readme.js'
import type { ConfiguredCheck } from './check-levels.js'
import { factsSideBySide } from './side-by-side.js'

/** What formatters may see of a run beside its report. */
export function viewCorpus({
  checks,
  sources,
  config,
  folders,
  facts,
}: CheckingRequest): CorpusView {
  const sorted = () => sources.toSorted((a, b) => (a.source.path < b.source.path ? -1 : 1))
  return {
    checks: checks.map(factsOf).sort((a, b) => (a.id < b.id ? -1 : 1)),
    sources: sorted,
    facts: () => factsSideBySide({ sources: sorted(), facts, config, folders }),
  }
}

function factsOf({ check, base }: ConfiguredCheck): CheckFacts {
  const { id, summary, url } = check
  return {
    id,
    summary,
    severity: base.severity ?? check.severity,
    ...(url !== undefined && { url }),
    readme: () => readCheckReadme(id),
  }
}
