import type { Claim } from '../../claims/claim.js'
import type { Location } from '../../document/place.js'
import type { ExtractedSource } from '../../lint/extract-claims.js'
import { TextLocator } from '../../lint/locator.js'
import type { CorpusView } from '../corpus-view.js'
import type { MatrixFact } from '../fact-matrix/fact-matrix.js'
import { gravestFirst } from '../gravest-first.js'
import type { Finding, RelatedPlace, Report, ReportSource, Verification } from '../report.js'
import { type Age, ageIn } from '../since-earlier.js'

/** How far a claim was checked: a claim that stands in a finding counts as nothing else. */
export type ClaimState = 'conflicting' | 'verified' | 'unchecked'

/** The report with its parts numbered and tied to each other, as the page links them. */
export interface ReportModel {
  readonly report: Report
  /** The gravest first; the first has the number 1. */
  readonly findings: readonly NumberedFinding[]
  readonly sources: readonly SourceModel[]
  /** How the sources stand to each other, fact by fact, the gravest first. */
  readonly facts: readonly MatrixFact[]
  /** What a check holds, in one line; nothing of a check that did not run. */
  summaryOf(check: string): string | undefined
  /** Where in the page a place of a source is marked, if its source is shown. */
  anchorOf(location: Location): string | undefined
}

export interface NumberedFinding {
  readonly number: number
  readonly finding: Finding
  /** How it stands to the earlier report, where there is one. */
  readonly age: Age | undefined
  /** Its primary place and the others. */
  readonly places: readonly NumberedPlace[]
}

export interface NumberedPlace extends Pick<RelatedPlace, 'location' | 'quote' | 'context'> {
  /** What the place says, where it is not the primary one. */
  readonly message?: string
  /** The id of its mark in the text. */
  readonly anchor: string
}

export interface SourceModel {
  readonly number: number
  readonly facts: ReportSource
  /** Absent where the formatter was not given it. */
  readonly text?: string
  readonly claims: readonly ClaimModel[]
}

export interface ClaimModel {
  readonly claim: Claim
  readonly location: Location
  readonly state: ClaimState
  readonly verifications: readonly Verification[]
  /** The id of its mark in the text, and of its row in the table below. */
  readonly anchor: string
  readonly row: string
}

/** Numbers findings and sources, and tells for each claim what became of it. */
export function modelOf(report: Report, corpus: CorpusView): ReportModel {
  const ageOf = ageIn(report)
  const findings = gravestFirst(report.findings).map((finding, index) =>
    numbered(finding, index + 1, ageOf(finding)),
  )
  const places = findings.flatMap((finding) => finding.places)
  const found = new Set(places.map(({ location }) => keyOf(location)))
  const verified = verificationsByPlace(report.verifications)
  const extracted = new Map(corpus.sources().map((one) => [one.source.path, one]))
  const sources = report.sources.map((facts, index) =>
    sourceModel(facts, index + 1, extracted.get(facts.path), { found, verified }),
  )
  const shown = sources.filter(({ text }) => text !== undefined)
  const claimAnchors = new Map(
    shown.flatMap(({ claims }) => claims.map(({ location, anchor }) => [keyOf(location), anchor])),
  )
  const summaries = new Map(corpus.checks.map(({ id, summary }) => [id, summary]))
  return {
    report,
    findings,
    sources,
    facts: corpus.facts(),
    summaryOf: (check) => summaries.get(check),
    anchorOf: (location) => claimAnchors.get(keyOf(location)),
  }
}

function numbered(finding: Finding, number: number, age: Age | undefined): NumberedFinding {
  const { location, quote, context, related } = finding
  const places = [
    { location, quote, context, anchor: `place-${number}-1` },
    ...related.map((place, at) => ({ ...place, anchor: `place-${number}-${at + 2}` })),
  ]
  return { number, finding, age, places }
}

interface Outcomes {
  readonly found: ReadonlySet<string>
  readonly verified: ReadonlyMap<string, readonly Verification[]>
}

function sourceModel(
  facts: ReportSource,
  number: number,
  extracted: ExtractedSource | undefined,
  { found, verified }: Outcomes,
): SourceModel {
  if (extracted === undefined) return { number, facts, claims: [] }
  const locator = new TextLocator(extracted)
  const claims = extracted.claims.map((claim, index): ClaimModel => {
    const location = locator.locate(facts.path, claim.place)
    const key = keyOf(location)
    const verifications = verified.get(key) ?? []
    return {
      claim,
      location,
      state: found.has(key) ? 'conflicting' : verifications.length > 0 ? 'verified' : 'unchecked',
      verifications,
      anchor: `claim-${number}-${index + 1}`,
      row: `row-${number}-${index + 1}`,
    }
  })
  return { number, facts, text: extracted.text, claims }
}

function verificationsByPlace(
  verifications: readonly Verification[],
): ReadonlyMap<string, readonly Verification[]> {
  const byPlace = new Map<string, Verification[]>()
  for (const verification of verifications) {
    const key = keyOf(verification.location)
    const known = byPlace.get(key)
    if (known === undefined) byPlace.set(key, [verification])
    else known.push(verification)
  }
  return byPlace
}

function keyOf({ path, start, end }: Location): string {
  return `${start.offset}-${end.offset} ${path}`
}
