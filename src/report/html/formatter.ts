import { defineFormatter } from '../formatter.js'
import { factsSection } from './facts.js'
import { findingsSection } from './findings.js'
import { page } from './page.js'
import { modelOf } from './report-model.js'
import { sourcesSection } from './sources.js'
import { summarySection } from './summary.js'
import { verifiedSection } from './verified.js'

/**
 * For people who get the report by mail: one file that needs nothing else, with the findings, the
 * facts source by source, what was verified, and the text of every source.
 */
export default defineFormatter({
  name: 'html',
  format(report, { corpus }) {
    const model = modelOf(report, corpus)
    return page([
      { id: 'summary', title: 'Summary', content: summarySection(model) },
      { id: 'findings', title: 'Findings', content: findingsSection(model) },
      { id: 'facts', title: 'Facts', content: factsSection(model) },
      { id: 'verified', title: 'Verified', content: verifiedSection(model) },
      { id: 'sources', title: 'Sources', content: sourcesSection(model) },
    ])
  },
})
