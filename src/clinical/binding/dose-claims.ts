import type { Claim } from '../../claims/claim.js'
import type { Dose } from '../kinds.js'
import { base, type BoundFigure, KIND, placeOf } from './bound-figure.js'
import { without } from './frames/frame.js'

/** An amount of a drug; the arm of a sentence before may have got another drug. */
export function doseClaim(bound: BoundFigure, value: Dose): Claim {
  const isOwn = bound.scope.arm?.origin === 'stated'
  const scope = without(bound.scope, isOwn ? NOT_OF_DOSES : [...NOT_OF_DOSES, 'arm'])
  const measure = { key: 'dose', label: 'dose', rule: KIND } as const
  return {
    kind: 'dose',
    ...base({ subject: bound.subject, scope }, measure),
    value,
    place: placeOf(bound),
  }
}

const NOT_OF_DOSES = ['dose', 'analysisSet'] as const
