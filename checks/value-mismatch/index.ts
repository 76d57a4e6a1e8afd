import {
  againstExpected,
  type Claim,
  circumstancesOf,
  defineCheck,
  isValued,
} from '../../src/index.js'
import { dateOutcomes } from './dates.js'
import { factOutcomes } from './facts.js'
import { listOutcomes } from './list-findings.js'
import { messages } from './messages.js'
import { misprintFinding } from './misprints/finding.js'
import { misprints } from './misprints/misprints.js'
import { designFindings, resultFindings } from './retold.js'
import { tabledOutcomes } from './tabled-shares.js'
import { sizeFindings } from './trial-size.js'
import { twinFinding } from './twin-findings.js'
import { twins } from './twins.js'

export default defineCheck({
  id: 'value-mismatch',
  summary: 'A fact has the same value wherever it is stated',
  severity: 'warning',
  reads: [
    'proportion',
    'estimate',
    'ratio',
    'count',
    'p-value',
    'allocation',
    'dose',
    'date',
    'identifier',
    'attribute',
  ],
  readsExpected: true,
  per: 'fact',
  messages,
  /** All claims of a subject: data cutoffs and trial numbers explain why its values differ. */
  key: ({ subject, place }) => (subject ? `subject ${subject.key}` : `source ${place.path}`),
  check(all, { report, source, verify }) {
    const isExpected = ({ place }: Claim) => source(place.path).role === 'expectation'
    const claims = all.filter((claim) => !isExpected(claim))
    const dates = claims.filter((claim) => claim.kind === 'date')
    const counts = claims.filter((claim) => claim.kind === 'count')
    const valued = claims.filter(isValued)
    const corpus = {
      about: circumstancesOf(claims, dates),
      source,
      // What the project expects decides alone between sources: see `expected-fact`.
      decided: againstExpected(all, isExpected).decided,
    }
    const facts = factOutcomes(valued, corpus)
    const results = twins(valued, corpus.about, facts.disputed)
    const told = new Set([...facts.disputed, ...results.map(({ claim }) => claim)])
    const lists = listOutcomes(valued, corpus, told)
    const listed = new Set([...told, ...lists.findings.map(({ at }) => at)])
    const shares = claims.filter((claim) => claim.kind === 'proportion')
    const tabled = tabledOutcomes(shares, corpus.about, listed)
    const misread = new Set<unknown>([...listed, ...tabled.findings.map(({ at }) => at)])
    const findings = [
      ...facts.findings,
      ...results.map((pair) => twinFinding(pair, source)),
      ...lists.findings,
      ...tabled.findings,
      ...misprints(claims, corpus.about, misread).map((one) => misprintFinding(one, source)),
      ...resultFindings(claims, corpus.about, source),
      ...designFindings(claims, corpus.about, source),
      ...sizeFindings(counts, corpus),
    ]
    for (const finding of findings) report(finding)
    for (const verified of [...facts.verified, ...lists.verified, ...tabled.verified])
      verify(verified)
    for (const outcome of dateOutcomes(dates, corpus)) {
      if ('finding' in outcome) report(outcome.finding)
      else verify(outcome)
    }
  },
})
