import type { Claim } from '../claims/claim.js'
import type { Vocabulary } from '../claims/vocabulary.js'
import type { Block, Document } from '../document/document.js'
import { attributeClaims, mayNameAttribute } from './attributes/attribute-claims.js'
import { comparatorClaims, mayNameComparator } from './attributes/comparators.js'
import { eligibleAgeClaims, mayNameAges } from './attributes/eligible-ages.js'
import { introductionClaims, mayIntroduce } from './attributes/introductions.js'
import { mayNamePrimaryEndpoint, primaryEndpointClaims } from './attributes/primary-endpoints.js'
import { mayNameRecruitment, recruitmentClaims } from './attributes/recruitment.js'
import { nameAlternatives } from './binding/groups/alternatives.js'
import { clustersOf } from './binding/groups/clusters.js'
import { comparisonClaims } from './binding/comparisons/compared-groups.js'
import { Placer } from './binding/placer.js'
import type { CohortDefinitions } from './binding/groups/definitions.js'
import { enumeratedParts } from './binding/counts/enumerated-parts.js'
import { EMPTY_FRAME, type Frame } from './binding/frames/frame.js'
import { frameFor, nextFrame } from './binding/frames/next-frame.js'
import { sharesOf } from './binding/lists/respectively.js'
import { ScopeBinder } from './binding/groups/scope.js'
import { timePointsIn } from './binding/groups/time-points.js'
import { figureClaims } from './binding/sentence-claims.js'
import { approvalNumberClaims } from './events/approval-numbers.js'
import { aliasClaims } from './events/aliases.js'
import { dateClaims } from './events/dates.js'
import { designationClaims } from './events/designations.js'
import { expectationClaims } from './events/expectations.js'
import { identifierClaims } from './events/identifiers.js'
import { inheritedSubject, type Profile } from './profile/profile.js'
import { anchorsOf } from './reading/anchors.js'
import { type Sentence, SentenceReader } from './reading/sentence.js'
import { subjectOf } from './reading/sentence-subject.js'
import { tableClaims } from './tables/table-claims.js'
import { mayHoldTable } from './poured/poured-text.js'
import { outside, pouredTables, type PouredTable } from './poured/poured-tables.js'
import { testResultClaims } from './test-results/test-results.js'

/** What every block of a document is read with. */
export interface Reading {
  readonly document: Document
  readonly vocabulary: Vocabulary
  readonly profile: Profile
  /** Filled while the blocks are read. */
  readonly definitions: CohortDefinitions
}

/** A short first sentence may be a run-in heading: "Overall survival." */
const LONGEST_RUN_IN = 60

/** The claims of a block of running text, and the frame that its last sentence leaves. */
export function readBlock(
  reading: Reading,
  block: Block,
  opening: Frame = EMPTY_FRAME,
): { readonly claims: Claim[]; readonly frame: Frame } {
  const { document, profile } = reading
  const { text } = block.flat
  const placer = new Placer(document, block)
  const sentences = new SentenceReader(block, reading.vocabulary, profile)
  const subject = inheritedSubject(block.section, profile)
  const named = [
    ...identifierClaims(text, placer, subject, profile.trial),
    ...approvalNumberClaims(text, placer, subject),
    ...aliasClaims(text, placer, profile.subject),
    ...testResultClaims(text, placer, subject),
    ...attributesIn(reading, block, sentences, placer),
    ...introductionsIn(reading, block, sentences, placer),
    ...primaryEndpointsIn(reading, block, sentences, placer),
  ]
  const mayHold = anchorsOf(reading.vocabulary).mayHoldClaim(text) || isLeadIn(text)
  if (!mayHold && !mayHoldTable(text)) {
    return { claims: named, frame: opening }
  }
  const poured = pouredTables(reading, block)
  const read = readSentences(reading, block, sentences, placer, opening, poured)
  const tabled = poured.flatMap(({ table }) => (table ? tableClaims(reading, table, subject) : []))
  return { claims: [...read.claims, ...tabled, ...named], frame: read.frame }
}

/** What the sentences of a block say of a trial or a drug in words that exclude others. */
function attributesIn(
  reading: Reading,
  block: Block,
  sentences: SentenceReader,
  placer: Placer,
): Claim[] {
  const { text } = block.flat
  const mayHoldAges = mayNameAges(text)
  const mayHoldRecruitment = mayNameRecruitment(text)
  const mayCompare = mayNameComparator(text)
  const mayHold = mayHoldAges || mayHoldRecruitment || mayCompare
  if (!mayHold && !mayNameAttribute(text)) return []
  return block.sentences.flatMap((span) => {
    const subject = () => subjectOf(reading.profile, sentences.at(span))
    const sentence = { text: text.slice(span.start, span.end), start: span.start, subject }
    return [
      ...attributeClaims(sentence, placer),
      ...(mayHoldAges ? eligibleAgeClaims(sentence, placer) : []),
      ...(mayHoldRecruitment ? recruitmentClaims(sentence, placer) : []),
      ...(mayCompare ? comparatorClaims(sentence, placer) : []),
    ]
  })
}

/** What the sentences of a block say that a drug is. */
function introductionsIn(
  { profile, vocabulary }: Reading,
  block: Block,
  sentences: SentenceReader,
  placer: Placer,
): Claim[] {
  const { text } = block.flat
  if (profile.subject === undefined || !mayIntroduce(text, vocabulary)) return []
  return block.sentences.flatMap((span) =>
    mayIntroduce(text.slice(span.start, span.end), vocabulary)
      ? introductionClaims(sentences.at(span), text, placer)
      : [],
  )
}

/** What the sentences of a block say is the primary endpoint. */
function primaryEndpointsIn(
  reading: Reading,
  block: Block,
  sentences: SentenceReader,
  placer: Placer,
): Claim[] {
  const { text } = block.flat
  if (!mayNamePrimaryEndpoint(text)) return []
  return block.sentences.flatMap((span) => {
    if (!mayNamePrimaryEndpoint(text.slice(span.start, span.end))) return []
    const sentence = sentences.at(span)
    return primaryEndpointClaims(sentence, placer, subjectOf(reading.profile, sentence))
  })
}

function readSentences(
  reading: Reading,
  block: Block,
  sentences: SentenceReader,
  placer: Placer,
  opening: Frame,
  poured: readonly PouredTable[],
): { claims: Claim[]; frame: Frame } {
  const claims: Claim[] = []
  const anchors = anchorsOf(reading.vocabulary)
  let frame = opening
  let passed = 0
  for (const span of outside(block.sentences, poured)) {
    for (; span.start >= (poured[passed]?.end ?? Infinity); passed++) frame = opening
    const isRunIn = span.start === 0 && span.end - span.start < LONGEST_RUN_IN
    const text = block.flat.text.slice(span.start, span.end)
    if (!isRunIn && !isLeadIn(text) && !anchors.mayHoldClaim(text) && !mayEndGroup(text, frame))
      continue
    const sentence = nameAlternatives(sentences.at(span), frame)
    const read = readOne(reading, sentence, placer, frame)
    for (const claim of read.claims) claims.push(claim)
    frame = read.frame
  }
  return { claims, frame }
}

/** "The response rates by group were:" speaks for the list below it. */
function isLeadIn(text: string): boolean {
  return text.endsWith(':')
}

/** "Safety was assessed in all patients.": without a claim, but the group before it ends there. */
function mayEndGroup(text: string, { scope }: Frame): boolean {
  for (const _ in scope) return EVERYBODY.test(text)
  return false
}

const EVERYBODY = /\b(?:all|both|overall|whole|entire)\b/i

function readOne(
  reading: Reading,
  sentence: Sentence,
  placer: Placer,
  frame: Frame,
): { claims: Claim[]; frame: Frame } {
  const clusters = clustersOf(sentence)
  reading.definitions.learn(sentence, clusters)
  const current = frameFor(sentence, frame)
  const scopes = new ScopeBinder(sentence, clusters, current)
  const subject = subjectOf(reading.profile, sentence)
  const binding = {
    sentence,
    placer,
    scopes,
    shares: sharesOf(sentence),
    times: sentence.figures.length === 0 ? [] : timePointsIn(sentence.tokens),
    subject,
    frame: current,
  }
  const figures = figureClaims(binding)
  const claims = [
    ...figures,
    ...enumeratedParts(sentence, placer, subject, figures),
    ...dateClaims(sentence, placer, subject),
    ...expectationClaims(sentence, placer, subject),
    ...designationClaims(sentence, placer, subject),
    ...comparisonClaims(sentence, placer, subject),
  ]
  return { claims, frame: nextFrame(sentence, clusters, scopes, current, placer) }
}
