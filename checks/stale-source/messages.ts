import type { Claim, FindingInput, PartialDate, Source } from '../../src/index.js'

export const messages = {
  passed: 'The {{event}} of {{date}} is still given as planned, but by {{today}} it has passed',
  foreseen: '"{{words}}" speaks of what is to come, but by {{today}} that has passed',
  happened:
    'The {{event}} is still planned here, for {{date}}; {{source}}, which is newer, has {{there}}',
  unverified:
    'The status "{{status}}" was last confirmed in {{date}}, {{months}} months before {{today}}',
  outdated:
    'The data here are as of {{here}}; those of {{source}}, which came out before, are as of {{there}}',
} as const

/** The kinds that the rules read. */
export type Read = Claim<'date' | 'expectation' | 'status' | 'identifier' | 'attribute'>

export type Finding = FindingInput<typeof messages>

/** What a rule says: something that time has overtaken, or a claim that holds. */
export type Outcome =
  { readonly finding: Finding } | { readonly claim: Claim; readonly how: string }

/** What the rules know beside the claims. */
export interface Times {
  readonly asOf: PartialDate
  readonly source: (path: string) => Source
  /** A status is stale when it was last confirmed so many months ago. */
  readonly statusMonths: number
  /** Whether a source is kept up, so that it speaks of the day on which it is read. */
  readonly isMaintained: (source: Source) => boolean
}
