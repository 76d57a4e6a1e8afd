import type { BindingRule } from '../../claims/binding-rule.js'
import type { Claim } from '../../claims/claim.js'
import type { ScopeValue } from '../../claims/scope.js'
import type { Document } from '../../document/document.js'
import { namesTrial } from '../facts/trials.js'
import { Topics } from './topics.js'
import { type TrialMention, TrialNames } from './trial-names.js'

/**
 * Tells the claims of a document that names several trials apart by the trial that each is of: the one
 * that its sentence names, else the one that the paragraph before it, the lead of its list or the
 * headings above it are about. Open where that is none, or several at once. A document that names one
 * trial is left as it is.
 */
export function withTrials(document: Document, claims: readonly Claim[]): readonly Claim[] {
  const names = new TrialNames(claims)
  if (!names.areSeveral) return claims
  const topics = new Topics(document, names)
  const openers = firstInContext(claims)
  return claims.map((claim) => {
    if (NAMING.has(claim.kind) || namesTrial(claim)) return claim
    if (claim.measure.rule === 'record-field') return claim
    const { context, contextSpan } = claim.place
    const mentions = names.mentionsIn(context)
    const opener = openers.get(contextSpan?.start) ?? claim.place.at
    const trial =
      mentions.length > 0 ? statedTrial(claim, mentions, opener) : topics.before(contextSpan?.start)
    return trial === undefined ? claim : { ...claim, scope: { ...claim.scope, trial } }
  })
}

/** Claims that are of a drug or of a document. */
const NAMING: ReadonlySet<Claim['kind']> = new Set([
  'identifier',
  'alias',
  'description',
  'designation',
  'test-result',
])

/** Where the first claim of each sentence stands in it, by the sentence's place in the file. */
function firstInContext(claims: readonly Claim[]): ReadonlyMap<number | undefined, number> {
  const first = new Map<number | undefined, number>()
  for (const { kind, place } of claims) {
    if (NAMING.has(kind) || kind === 'attribute') continue
    const start = place.contextSpan?.start
    first.set(start, Math.min(place.at, first.get(start) ?? place.at))
  }
  return first
}

/**
 * The trial of a claim whose sentence names some: the last before it ("in HARBOR-1, 56%"), or the next
 * behind it where figures come first ("743 in HARBOR-1 and 518 in HARBOR-2"). None where two are named
 * in one breath ("HARBOR-1 and HARBOR-2").
 */
function statedTrial(
  { place }: Claim,
  mentions: readonly TrialMention[],
  opener: number,
): ScopeValue | undefined {
  const keys = new Set(mentions.map(({ key }) => key))
  const [first] = mentions
  if (first === undefined) return undefined
  if (keys.size === 1) return stated(first, 'named-in-sentence')
  const comeFirst = opener < first.index
  const at = comeFirst
    ? mentions.findIndex(({ index }) => index > place.at)
    : mentions.findLastIndex(({ index }) => index <= place.at)
  const mention = mentions[at]
  if (mention === undefined) return undefined
  const beside = [mentions[at - 1], mentions[at + 1]].some(
    (other) => other && other.key !== mention.key && inOneBreath(place.context, mention, other),
  )
  return beside ? undefined : stated(mention, 'nearest-in-sentence')
}

/** What joins the names of a list: "HARBOR-1 (NCT99000417) and HARBOR-2", "HARBOR-1/-2". */
const JOINED =
  /^(?:[)\]]?,? ?(?:and|or|&|\/|,|versus|vs\.?) ?(?:the )?[([]?| ?\([^()]{0,30}\)?,? ?(?:and|or|&|,) ?(?:the )?)$/i

function inOneBreath(context: string, a: TrialMention, b: TrialMention): boolean {
  const [before, behind] = a.index < b.index ? [a, b] : [b, a]
  return JOINED.test(context.slice(before.index + before.text.length, behind.index))
}

function stated({ key, text }: TrialMention, rule: BindingRule): ScopeValue {
  return { key, text, origin: 'stated', rule }
}
