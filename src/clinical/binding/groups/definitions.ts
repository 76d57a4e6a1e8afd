import type { Claim } from '../../../claims/claim.js'
import type { Scope, ScopeValue } from '../../../claims/scope.js'
import { isWord } from '../../../claims/tokens/token.js'
import type { Marker } from '../../reading/marker.js'
import type { Sentence } from '../../reading/sentence.js'
import type { Cluster } from './clusters.js'
import { isResult, isSize } from '../figure-roles.js'

type Draft = { -readonly [D in keyof Scope]?: ScopeValue }

/**
 * What a document says once of a cohort and means wherever it names it: "adult patients with
 * osteosarcoma (cohort 1; n = 42)", "in cohort 3, all patients received 12 mg/kg".
 */
export class CohortDefinitions {
  readonly #scopes = new Map<string, Draft>()

  /** Learns from the words of one sentence; what was said first stays. */
  learn(sentence: Sentence, clusters: readonly Cluster[]): void {
    for (const { markers } of clusters) {
      const cohort = singleCohort(markers)
      if (cohort === undefined || markers.length === 1) continue
      const about = markers.filter(
        ({ dimension }) => dimension !== 'cohort' && dimension !== 'dose',
      )
      for (const marker of about) this.#define(cohort, marker)
    }
    const dose = doseOfAll(sentence)
    if (dose !== undefined) this.#define(dose.cohort, dose.marker)
  }

  /** The claim with what is defined of its cohort, or of all the cohorts pooled in it. */
  applyTo(claim: Claim): Claim {
    const { cohort } = claim.scope
    if (cohort === undefined) return claim
    const [first, ...others] = cohort.key.split(' + ').map((key) => this.#scopes.get(key) ?? {})
    const shared = Object.entries(first ?? {}).filter(([dimension, value]) =>
      others.every((other) => other[dimension as keyof Draft]?.key === value.key),
    )
    if (shared.length === 0) return claim
    return { ...claim, scope: { ...Object.fromEntries(shared), ...claim.scope } }
  }

  #define(cohort: string, { dimension, key, text }: Marker): void {
    const scope = this.#scopes.get(cohort) ?? {}
    scope[dimension] ??= { key, text, origin: 'defined', rule: 'definition' }
    this.#scopes.set(cohort, scope)
  }
}

function singleCohort(markers: readonly Marker[]): string | undefined {
  const key = markers.find(({ dimension }) => dimension === 'cohort')?.key
  return key?.includes('+') === false ? key : undefined
}

/** "In cohort 3, all patients received HX-101 at 12 mg/kg": one cohort, one dose, nobody counted. */
function doseOfAll({
  tokens,
  markers,
  figures,
}: Sentence): { cohort: string; marker: Marker } | undefined {
  const cohorts = markers.filter(({ dimension }) => dimension === 'cohort')
  const doses = markers.filter(({ dimension }) => dimension === 'dose')
  const cohort = singleCohort(cohorts)
  const [marker, another] = doses
  if (cohort === undefined || cohorts.length > 1 || marker === undefined || another !== undefined) {
    return undefined
  }
  const given = tokens.some((token) =>
    isWord(token, 'received', 'receive', 'had', 'given', 'treated', 'dosed'),
  )
  const counted = figures.some((figure) => isSize(figure) || isResult(figure))
  return given && !counted ? { cohort, marker } : undefined
}
