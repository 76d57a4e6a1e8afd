import type { Claim, FindingInput } from '../../src/index.js'
import type { messages } from './messages.js'

/** A value that cannot be. */
export interface Impossible {
  readonly finding: FindingInput<typeof messages>
}

/** A value that is possible, where another digit in it would not have been. */
export interface Possible {
  readonly claim: Claim
  readonly how: string
}

/** What comes of looking at a value; nothing where it cannot be told, or goes without saying. */
export type Outcome = Impossible | Possible
