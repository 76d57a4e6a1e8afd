import { bySentence, isFigure, roundingError, type Claim } from '../../src/index.js'
import { inWords, slack, type Outcome } from './messages.js'
import { only, type Read } from './sentence.js'

type Ratio = Claim<'ratio'>

/** What a risk is of, in the words of headlines, and the outcomes whose hazard ratio makes it. */
const risks: readonly (readonly [words: RegExp, outcomes: ReadonlySet<string>])[] = [
  [
    /\brisk of (?:disease )?progression,? (?:and|or) death\b/iu,
    new Set(['progression-free-survival', 'radiographic-progression-free-survival']),
  ],
  [
    /\brisk of (?:disease |invasive disease )?(?:recurrence|relapse),? or death\b/iu,
    new Set(['disease-free-survival', 'relapse-free-survival', 'event-free-survival']),
  ],
  [/\brisk of death\b(?!,? (?:or|and|from (?!any\b)|due)\b)/iu, new Set(['overall-survival'])],
]

/** "the risk of relapse by 42%", "the risk of hospital admission was lower": an outcome by its own name. */
const spoken =
  /\brisk of (?:a |any |the )?([\p{L} -]{3,50}?)(?= (?:by|was|were|is|than|in|with)\b|[.,;:(])/iu

const falls = /\b(?:reduc\w+|lower\w*|decreas\w+|cuts?)\b/iu

/**
 * Holds a fall of a risk against the hazard ratios that the rest of the source gives for its outcome:
 * "reduced the risk of progression or death by 36%" where the only hazard ratio for PFS is 0.68; or of relapse, where a
 * ratio is of relapse by that word.
 * Of several analyses any may be meant, and a ratio whose outcome is not told may be one of them.
 */
export function holdRiskReductions(claims: readonly Read[]): readonly Outcome[] {
  const ratios = claims.filter((claim) => claim.kind === 'ratio').filter(isHazard)
  if (ratios.length === 0) return []
  return bySentence(claims, ({ place }) => place).map((sentence): Outcome => {
    if (sentence.some(({ kind }) => kind === 'ratio')) return undefined
    const claim = only(sentence.filter(isRelative))
    if (claim === undefined || !falls.test(claim.place.context)) return undefined
    const { number: percent } = claim.value
    if (!isFigure(percent) || percent.hedge !== undefined) return undefined
    const isOfRisk = riskIn(claim.place.context)
    const ofOutcome = ratios.filter(isOfRisk)
    const ofSubject = ofOutcome.filter(({ subject }) => subject?.key === claim.subject?.key)
    // A comparison names two drugs, and its ratio may be told of either.
    const own = ofSubject.length > 0 ? ofSubject : ofOutcome
    const half = roundingError(percent) + slack
    const fits = [...ofOutcome, ...ratios.filter(isOfUnknown)].some((ratio) => {
      const { low, high } = fallOf(ratio)
      return Math.abs(percent.value) + half >= low && Math.abs(percent.value) - half <= high
    })
    const [ratio] = own
    if (ratio === undefined || fits) return undefined
    const { low, high } = fallOf(ratio)
    const printed = ratio.value.number.text
    const expected = inWords(low, high, percent.decimals, '%')
    const finding = {
      message: 'relative',
      data: { percent: percent.text, measure: ratio.measure.label, ratio: printed, expected },
      at: claim,
      related: own.map((one) => ({ message: 'a hazard ratio for it', at: one })),
      derivation: [`with what rounding allows, ${printed} is a change by ${expected}`],
    } as const
    return { finding }
  })
}

/** Tells the ratios of the outcome that a sentence speaks of the risk of. */
function riskIn(context: string): (ratio: Ratio) => boolean {
  const named = only(risks.filter(([words]) => words.test(context)))
  if (named !== undefined) return ({ scope }) => named[1].has(scope.endpoint?.key ?? '')
  const words = spoken.exec(context)?.[1]?.toLowerCase()
  return ({ scope }) => words !== undefined && words === scope.endpoint?.text.toLowerCase()
}

/** Whether a ratio may be of any risk: its outcome is not told, or is none of those known. */
function isOfUnknown({ scope: { endpoint } }: Ratio): boolean {
  return !risks.some(([, outcomes]) => outcomes.has(endpoint?.key ?? ''))
}

function fallOf({ value: { number } }: Ratio): { readonly low: number; readonly high: number } {
  const half = roundingError(number) + slack
  return { low: 100 * (1 - number.value - half), high: 100 * (1 - number.value + half) }
}

function isHazard({ measure, value }: Ratio): boolean {
  return measure.key === 'hazard-ratio' && value.number.hedge === undefined
}

function isRelative(claim: Read): claim is Claim<'estimate'> {
  return claim.kind === 'estimate' && claim.value.statistic === 'change' && claim.value.unit === '%'
}
