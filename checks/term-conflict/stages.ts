import { type Claim, groupBy } from '../../src/index.js'

/** A stage of development, and a phase of the same region that goes beyond it. */
export interface StageConflict {
  readonly stage: Claim<'attribute'>
  readonly phase: Claim<'attribute'>
}

const late: ReadonlySet<string> = new Set(['phase3', 'phase4'])

/**
 * Where one source says that a subject is in early development in a region and also that a phase 3
 * or 4 trial is under way there. A stage without a region is left alone: the phase may be of another.
 */
export function stageConflicts(claims: readonly Claim<'attribute'>[]): readonly StageConflict[] {
  const early = claims.filter(
    ({ measure, value, scope }) =>
      measure.key === 'development-stage' && value.key === 'early' && scope.region !== undefined,
  )
  const phases = groupBy(
    claims.filter(({ measure, value }) => measure.key === 'phase' && late.has(value.key)),
    placed,
  )
  return early.flatMap((stage) => {
    const [phase] = phases.get(placed(stage) ?? '') ?? []
    return phase === undefined ? [] : [{ stage, phase }]
  })
}

function placed({ place, scope }: Claim): string | undefined {
  return scope.region && `${place.path} ${scope.region.key}`
}
