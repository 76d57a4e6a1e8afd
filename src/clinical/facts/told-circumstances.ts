import type { Claim } from '../../claims/claim.js'

/** What a sentence may say of how a figure came about, in sets of which each figure has one. */
const SETS: Readonly<Record<string, readonly (readonly [key: string, words: RegExp])[]>> = {
  population: [
    ['intention-to-treat', /(?<!modified )\bintent(?:ion)?[- ]to[- ]treat\b|(?<!m)\bITT\b/i],
    ['modified intention-to-treat', /\bmodified intent(?:ion)?[- ]to[- ]treat\b|\bmITT\b/i],
    ['per-protocol', /\bper[- ]protocol\b/i],
    ['full analysis set', /\bfull[- ]analysis\b|\bFAS\b/i],
    ['evaluable', /\b(?:response-|efficacy-)?evaluable\b/i],
  ],
  assessor: [
    [
      'independent review',
      /\b(?:independent|central)(?: \w+){0,2} (?:review|committee|assessment)\b|\b(?:BICR|IRC|IRR|ICR)\b/i,
    ],
    [
      'investigator',
      /\binvestigator(?:s|['’]s?)?(?:[- ]assess\w*| review)\b|\b(?:by|per|according to) (?:the )?investigators?\b/i,
    ],
  ],
  estimand: [
    ['treatment policy', /\btreatment[- ](?:policy|regimen)\b/i],
    ['hypothetical', /\bhypothetical\b|\befficacy estimand\b|\btrial[- ]product\b/i],
    ['on treatment', /\b(?:while )?on[- ]treatment (?:estimand|strategy|analysis)\b/i],
  ],
  analysis: [
    ['interim', /\binterim\b/i],
    ['final', /\bfinal (?:\w+ )?analys[ei]s\b/i],
    ['primary', /\bprimary analysis\b/i],
    ['updated', /\b(?:updated|follow-up|post hoc) analys[ei]s\b/i],
  ],
  line: [
    ['first line', /\b(?:first|1st|1)[- ]?(?:line|L)\b|\b(?:untreated|treatment[- ]na[iï]ve)\b/i],
    ['second line', /\b(?:second|2nd|2)[- ]?(?:line|L)\b/i],
    ['third line', /\b(?:third|3rd|3)[- ]?(?:line|L)\b/i],
  ],
}

/** How the sentences of two claims say that these came about in different ways, if they do. */
export type ToldDifference = (a: Claim, b: Claim) => string | undefined

/**
 * Tells such differences in words: "assessor independent review against investigator". Nothing where
 * either sentence says nothing of it, or several things. Each sentence is read once.
 */
export function toldDifferences(): ToldDifference {
  const known = new Map<string, ReadonlyMap<string, readonly string[]>>()
  const told = (context: string): ReadonlyMap<string, readonly string[]> => {
    const met = known.get(context) ?? toldIn(context)
    known.set(context, met)
    return met
  }
  return (a, b) => {
    if (a.place.context === b.place.context) return undefined
    const [first, second] = [told(a.place.context), told(b.place.context)]
    for (const [set, here] of first) {
      const there = second.get(set)
      const isApart = there?.length === 1 && here.length === 1 && here[0] !== there[0]
      if (isApart) return `${set} ${here.join()} against ${there.join()}`
    }
    return undefined
  }
}

/** What a sentence says of each set that it speaks of. */
function toldIn(context: string): ReadonlyMap<string, readonly string[]> {
  const told = new Map<string, readonly string[]>()
  for (const [set, ways] of Object.entries(SETS)) {
    const named = ways.flatMap(([key, words]) => (words.test(context) ? [key] : []))
    if (named.length > 0) told.set(set, named)
  }
  return told
}
