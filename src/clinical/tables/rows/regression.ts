import type { Scope } from '../../../claims/scope.js'
import type { Row } from './rows.js'

/** Whether the rows are the terms of a model: some are interactions, or the intercept. */
export function areTermsOfModel(rows: readonly Row[]): boolean {
  return rows.some(({ stub }) => TERM.test(stub.name))
}

const TERM = /^(?:\(?intercept\)?|constant)$|\S (?:X|×|\*) ?\S|\S×\S/

/**
 * The outcome of a table of regressions, whose rows are what may foretell it: "Predictors of
 * relapse", "Odds ratios for predicting relapse", "Factors associated with relapse".
 */
export function outcomeOfTitle(title: string): string | undefined {
  const outcome = OUTCOME.exec(title)?.[1]?.trim()
  return outcome === undefined || NO_OUTCOME.test(outcome) ? undefined : outcome
}

/** What a title says of the people, but for the outcome: "predicting enrolment" is of nobody enrolled. */
export function withoutOutcome(scope: Scope, outcome: string | undefined): Scope {
  const { analysisSet, ...others } = scope
  const isOutcome =
    outcome !== undefined && analysisSet !== undefined && outcome.includes(analysisSet.text)
  return isOutcome ? others : scope
}

/** Up to the words that tell for whom, by what and how. */
const OUTCOME =
  /\b(?:(?:predictors?|determinants|correlates) (?:of|for)|predicting|risk factors for|associat(?:ions?|ed) with) (?:(?:the|a|an) )?((?:(?!(?:among|in|by|using|from|adjust\p{L}*|according|based|for|at|within) )[\p{L}\p{N}/'’-]{1,30} ?){1,8})/iu

const NO_OUTCOME = /^(?:(?:each|these|this|all|different|various|outcomes?|characteristics)\b|$)/i
