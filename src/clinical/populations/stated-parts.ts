import { sentenceGap } from '../../claims/by-sentence.js'
import type { Claim } from '../../claims/claim.js'
import { partClaim } from './part-claim.js'
import { peopleIn, type Population } from './population.js'

/**
 * The parts that a sentence names as such: "20 patients with other sarcomas (including 13 with
 * STS)", "of the 48 enrolled patients, 42 were treated", "48 patients, of whom 42 completed",
 * "Of these, 6 withdrew".
 *
 * @param sentences the populations of each sentence, in reading order
 */
export function statedParts(sentences: readonly (readonly Population[])[]): Claim<'part'>[] {
  const parts: Claim<'part'>[] = []
  let earlier: readonly Population[] = []
  for (const people of sentences) {
    for (const part of partsInSentence(people, earlier)) parts.push(part)
    earlier = people
  }
  return parts
}

function partsInSentence(
  people: readonly Population[],
  earlier: readonly Population[],
): Claim<'part'>[] {
  const [first] = people
  if (first === undefined) return []
  const parts: Claim<'part'>[] = []
  let open = openingWhole(first, earlier)
  for (const [index, population] of people.entries()) {
    const before = people[index - 1]
    if (before !== undefined) {
      const between = wordsBetween(before, population)
      open = wholeNamedIn(between, before) ?? stillOpen(open, between)
    }
    if (open === undefined || open.whole === population) continue
    if (peopleIn(population) > peopleIn(open.whole)) continue
    parts.push(partClaim(population, open.whole, 'stated', open.reason))
  }
  return parts
}

/** A whole whose parts are being named. */
interface OpenWhole {
  readonly whole: Population
  readonly reason: string
  /** How many brackets are open at this word, and how many were where the naming began. */
  readonly depth: number
  readonly base: number
}

/** "Of the 48 patients, …" opens with the whole; "Of these, …" points at that of the sentence before. */
function openingWhole(first: Population, earlier: readonly Population[]): OpenWhole | undefined {
  const { context, at } = first.place
  const opening = at < LONGEST_OPENING ? OF_THE.exec(context.slice(0, at)) : null
  if (opening !== null) return openOf(first, `${opening[0]}${first.place.quote}`)
  const [whole, another] = earlier
  const pointer = POINTS_BACK.exec(context.slice(0, LONGEST_OPENING))
  if (pointer === null || whole === undefined || another !== undefined) return undefined
  return isNextTo(whole, first) ? openOf(whole, pointer[0]) : undefined
}

function openOf(whole: Population, words: string, base = 0, depth = 0): OpenWhole {
  return { whole, reason: `the text says so: "${words.trim()}"`, base, depth }
}

const LONGEST_OPENING = 40

/** "Of the 48 patients", "Among all 48 patients": from the start of the sentence to the number. */
const OF_THE = /^(?:of|among|out of)(?: (?:the|these|those|all|our|a total of))* $/i

const POINTS_BACK = /^(?:of|among|in) (?:these|those|them|this group|this cohort)\b/i

/** Whether nothing stands between the sentences of two populations. */
function isNextTo({ place: whole }: Population, { place: part }: Population): boolean {
  return (sentenceGap(whole, part) ?? SHORTEST_SENTENCE) < SHORTEST_SENTENCE
}

const SHORTEST_SENTENCE = 12

function wordsBetween({ place: from }: Population, { place: to }: Population): string {
  return from.context.slice(from.at + from.quote.length, to.at)
}

function wholeNamedIn(between: string, whole: Population): OpenWhole | undefined {
  const opener = OPENER.exec(between)
  if (opener === null || hasOwnSubject(between.slice(0, opener.index), opener[0])) return undefined
  const base = Math.max(0, depthOf(between.slice(0, opener.index)))
  return openOf(whole, opener[0], base, base + depthOf(between.slice(opener.index)))
}

/** "244 were randomised; the full analysis set comprised 236": the verb of another clause has another whole. */
function hasOwnSubject(before: string, opener: string): boolean {
  return /[;.]\s/.test(before) && /^(?:compris|consist|composed|made|divided)/i.test(opener)
}

const OPENER =
  /\b(?:including|comprising|comprised|consisting of|consisted of|composed of|made up of|divided into|of whom|of which|of these|of them|among whom|among them|among these)\b/i

/** The whole still being taken apart behind more words; it ends with its bracket or its clause. */
function stillOpen(open: OpenWhole | undefined, between: string): OpenWhole | undefined {
  if (open === undefined || /[;.]\s/.test(between)) return undefined
  const depth = open.depth + depthOf(between)
  return depth < open.base ? undefined : { ...open, depth }
}

/** How many brackets a text opens and does not close. */
function depthOf(text: string): number {
  let depth = 0
  for (const character of text) {
    if (character === '(' || character === '[') depth++
    if (character === ')' || character === ']') depth--
  }
  return depth
}
