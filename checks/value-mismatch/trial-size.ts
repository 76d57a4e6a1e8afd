import { type Circumstances, type Claim, groupBy, isOfAll } from '../../src/index.js'
import type { CorpusFacts, Finding } from './messages.js'
import { isBesideRecord } from './sources.js'

type Size = Claim<'count'>

/** A trial that enrolled fewer people by one source than were randomised by another. */
interface Shortfall {
  readonly enrolled: Size
  readonly randomised: Size
}

const randomising: ReadonlySet<string | undefined> = new Set(['randomised', 'intention-to-treat'])

/**
 * Holds the number of people enrolled in a trial against the number randomised that other sources
 * give: all who are randomised were enrolled. The largest number of a source is that of the whole
 * trial, as smaller ones may be those of an arm that the text does not name.
 */
export function sizeFindings(
  claims: readonly Size[],
  { about, source }: CorpusFacts,
): readonly Finding[] {
  return shortfalls(claims, about)
    .filter(({ enrolled, randomised }) => !isBesideRecord(enrolled, randomised, source))
    .map(({ enrolled, randomised }) => {
      const [fewer, more] = [enrolled.value.number.text, randomised.value.number.text]
      return {
        message: 'fewer',
        data: { enrolled: fewer, randomised: more, source: randomised.place.path },
        at: enrolled,
        related: [{ message: `${more} randomised`, at: randomised }],
        derivation: [
          'both sources name the same trial',
          `all who are randomised were enrolled, but ${fewer} is less than ${more}`,
        ],
      }
    })
}

function shortfalls(
  claims: readonly Size[],
  { sameTrial, surelyApart, trialOf }: Circumstances,
): readonly Shortfall[] {
  const whole = claims.filter(isOfWholeTrial)
  const enrolled = largestBySource(
    whole.filter(
      ({ measure, scope }) => measure.key === 'enrolment' || scope.analysisSet?.key === 'enrolled',
    ),
    trialOf,
  )
  const randomised = largestBySource(
    whole.filter(({ scope }) => randomising.has(scope.analysisSet?.key)),
    trialOf,
  )
  return enrolled.flatMap((claim): Shortfall[] => {
    const more = randomised.find(
      (other) =>
        other.value.number.value > claim.value.number.value &&
        other.place.path !== claim.place.path &&
        sameTrial(claim, other) &&
        !surelyApart(claim, other),
    )
    return more === undefined ? [] : [{ enrolled: claim, randomised: more }]
  })
}

function isOfWholeTrial({ measure, scope, value }: Size): boolean {
  return (
    (measure.key === 'group-size' || measure.key === 'enrolment') &&
    value.number.hedge === undefined &&
    value.status !== 'estimated' &&
    isOfAll(scope)
  )
}

/** Of a source that tells of several trials the largest of each. */
function largestBySource(
  sizes: readonly Size[],
  trialOf: Circumstances['trialOf'],
): readonly Size[] {
  const trials = groupBy(sizes, (size) => `${size.place.path} ${trialOf(size) ?? ''}`)
  return [...trials.values()].flatMap(
    (own) => own.toSorted((a, b) => b.value.number.value - a.value.number.value)[0] ?? [],
  )
}
