import type { Figure } from '../../../claims/figure.js'
import { isNumeral } from '../../../claims/mentions/mention.js'
import type { Scope, ScopeDimension } from '../../../claims/scope.js'
import { isMark, isWord, isWordOf, termOf } from '../../../claims/tokens/token.js'
import { namesDisease } from '../../profile/diseases.js'
import type { Sentence } from '../../reading/sentence.js'
import type { Cluster } from '../groups/clusters.js'
import { endpointOf, isOutcome } from '../comparisons/endpoint.js'
import type { Placer } from '../placer.js'
import { type Draft, EMPTY_FRAME, type Frame, merged, without } from './frame.js'
import { isResult, isSize } from '../figure-roles.js'
import { saysBoth } from '../groups/alternatives.js'
import { leadInOf } from './lead-in.js'
import { pointsBack, speaksOfEverybody } from '../groups/everybody.js'
import { type ScopeBinder } from '../groups/scope.js'
import { topicOf } from './topic.js'

/** The frame that a sentence reads under: "in the former" and "in the latter" pick an alternative. */
export function frameFor(sentence: Sentence, earlier: Frame): Frame {
  if (saysNothing(earlier)) return earlier
  const group = isOfOtherArms(sentence, earlier) ? withoutArm(earlier) : earlier
  const frame = isOfOtherDisease(sentence, group) ? withoutCondition(group) : group
  const { alternatives } = frame
  if (speaksOfEverybody(sentence))
    return alternatives === undefined ? EMPTY_FRAME : { scope: {}, alternatives }
  if (pointsBack(sentence) && frame.named !== undefined && !namesNewGroup(frame.scope))
    return { ...frame, scope: merged(frame.scope, frame.named) }
  if (alternatives === undefined) return frame
  if (saysBoth(sentence)) return { scope: {}, alternatives }
  const word = sentence.tokens.find((token) => isWord(token, 'former', 'latter'))
  if (word === undefined) return frame
  const [former, latter] = alternatives
  const { scope, size, endpoint } = word.text.toLowerCase() === 'former' ? former : latter
  return { scope, size, endpoint, alternatives }
}

/** Whether there is nothing to inherit, so that nothing can end it. */
function saysNothing({ scope, size, endpoint, named, alternatives, lead, topic }: Frame): boolean {
  const isOpen = Object.keys(scope).length === 0
  return (
    isOpen && [size, endpoint, named, alternatives, lead, topic].every((part) => part === undefined)
  )
}

/**
 * A sentence that names another arm, speaks of groups in the plural, holds one against another, or
 * cites what others found is not about the arm of the sentence before it.
 */
function isOfOtherArms({ tokens, markers }: Sentence, { scope: { arm } }: Frame): boolean {
  if (arm === undefined) return false
  if (markers.some(({ dimension, key }) => dimension === 'arm' && key !== arm.key)) return true
  return tokens.some((token) => token.type === 'citation' || isWordOf(token, SEVERAL))
}

const SEVERAL: ReadonlySet<string> = new Set(
  'groups arms versus vs between both each either than compared whereas'.split(' '),
)

function withoutArm(frame: Frame): Frame {
  return { ...frame, scope: without(frame.scope, ['arm']) }
}

function isOfOtherDisease(sentence: Sentence, { scope: { condition } }: Frame): boolean {
  if (condition === undefined) return false
  const names = sentence.markers.some(
    ({ dimension, key }) => dimension === 'condition' && key !== condition.key,
  )
  return names || opensWithOtherDisease(sentence)
}

/** "In lung cancer, the response rate was …": of people with another disease than those before. */
function opensWithOtherDisease({ tokens }: Sentence): boolean {
  const first = isWord(tokens[0], 'in', 'for', 'among') ? 0 : 2
  if (!isWord(tokens[first], 'in', 'for', 'among')) return false
  for (let at = first + 1; at < first + LONGEST_OPENING; at++) {
    const token = tokens[at]
    if (token === undefined || isMark(token, ',', ';') || termOf(token, 'condition')) return false
    if (token.type === 'word' && namesDisease(token.lower)) return true
  }
  return false
}

const LONGEST_OPENING = 8

function withoutCondition(frame: Frame): Frame {
  return { ...frame, scope: without(frame.scope, ['condition']) }
}

/** The frame for the sentence that follows: the groups this one began with. */
export function nextFrame(
  sentence: Sentence,
  clusters: readonly Cluster[],
  scopes: ScopeBinder,
  frame: Frame,
  placer: Placer,
): Frame {
  // What a table poured into a line names belongs to columns and rows that nobody knows.
  if (sentence.isPoured === true) return EMPTY_FRAME
  const endpoint = nextEndpoint(sentence, frame)
  const next = nextGroup(sentence, clusters, scopes, frame, placer)
  const lead = leadInOf(sentence)
  const { scope, size, alternatives } = next
  const named = clusters.length === 0 ? undefined : scopeOfAll(clusters)
  return { scope, size, endpoint, alternatives, lead, named, topic: topicOf(sentence) }
}

/** The outcome named last; none where a result was of something that no term names. */
function nextEndpoint({ tokens, measures, figures }: Sentence, frame: Frame): Scope | undefined {
  const outcome = measures.findLast(isOutcome)
  if (outcome !== undefined) return endpointOf(tokens, outcome, 'outcome-of-earlier-sentence')
  return figures.some((figure) => figure.type !== 'p' && isResult(figure))
    ? undefined
    : frame.endpoint
}

function nextGroup(
  sentence: Sentence,
  clusters: readonly Cluster[],
  scopes: ScopeBinder,
  frame: Frame,
  placer: Placer,
): Frame {
  const sizes = sentence.figures.flatMap((figure, index) => (figure.type === 'n' ? [index] : []))
  const alternatives = sizes.length === 2 ? bothOf(sizes, sentence, scopes, placer) : undefined
  const leading = clusters.length === 0 ? clusters : leadingClusters(sentence, clusters)
  if (leading.length === 0) {
    const { scope, size } = frame
    return alternatives === undefined ? frame : { scope, size, alternatives }
  }
  const named = scopeOfAll(leading)
  const scope = opensWithArm(sentence) ? named : without(named, ['arm'])
  const size = sizes.length === 1 ? sizeOf(sentence, sizes[0], placer) : undefined
  const isGroup = namesNewGroup(scope) || size !== undefined
  const carried = isGroup ? without(scope, ['subgroup']) : merged(frame.scope, without(scope, WEAK))
  return { scope: carried, size, alternatives }
}

/** "In the control group, …": the first words name the only arm of the sentence. */
function opensWithArm({ markers }: Sentence): boolean {
  const [arm, ...others] = markers.filter(({ dimension }) => dimension === 'arm')
  if (arm === undefined || arm.from >= FIRST_WORDS || arm.key.includes(' + ')) return false
  return others.every(({ key }) => key === arm.key)
}

/** Dimensions that hold on only together with a group: a dose or a sex named in passing does not. */
const WEAK: readonly ScopeDimension[] = ['dose', 'subgroup']

/**
 * The groups that a sentence begins with: before its first result, or, in a sentence without one,
 * among its first words, in its run-in heading, or with the size it opens with ("a total of 13 STS
 * patients"). Groups named later belong to what the sentence tells of them.
 */
function leadingClusters(sentence: Sentence, clusters: readonly Cluster[]): readonly Cluster[] {
  const { tokens, figures } = sentence
  const result = figures.find(isResult)
  const colon = tokens.findIndex((token) => isMark(token, ':') && !token.spaced)
  const last = result?.from ?? Math.max(FIRST_WORDS, colon)
  const [size, another] = figures.filter(isSize)
  const opens = result === undefined && another === undefined && (size?.from ?? last) < FIRST_WORDS
  return clusters.filter(({ owner, from }) =>
    owner === undefined ? from < last : opens && figures[owner] === size,
  )
}

const FIRST_WORDS = 6

function namesNewGroup(scope: Scope): boolean {
  return scope.cohort !== undefined || scope.arm !== undefined || scope.condition !== undefined
}

function bothOf(
  sizes: readonly number[],
  sentence: Sentence,
  scopes: ScopeBinder,
  placer: Placer,
): readonly [Frame, Frame] | undefined {
  const [former, latter] = sizes.map((index): Frame => {
    const size = sizeOf(sentence, index, placer)
    return { scope: scopes.of(index), size }
  })
  return former !== undefined && latter !== undefined ? [former, latter] : undefined
}

function sizeOf(sentence: Sentence, index: number | undefined, placer: Placer): Figure | undefined {
  const number = sentence.figures[index ?? -1]?.number
  return isNumeral(number) ? placer.figure(number) : undefined
}

/** What the clusters name, without the dimensions of which they name several values. */
function scopeOfAll(clusters: readonly Cluster[]): Scope {
  const scope: Draft = {}
  const ambiguous: ScopeDimension[] = []
  for (const { markers } of clusters) {
    for (const { dimension, key, text } of markers) {
      const known = scope[dimension]
      if (known !== undefined && known.key !== key) ambiguous.push(dimension)
      scope[dimension] = { key, text, origin: 'stated' }
    }
  }
  return ambiguous.length === 0 ? scope : without(scope, ambiguous)
}
