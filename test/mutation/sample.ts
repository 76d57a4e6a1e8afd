import type { Random } from '../../bench/random.js'
import type { Slip } from './slips.js'

/** A text in which all holds, and texts in which one figure of it is wrong. */
export interface Sample {
  readonly text: string
  /** For records, which have a page of their own. */
  readonly path?: string
  readonly mutants: readonly Mutant[]
}

export interface Mutant {
  readonly text: string
  /** The check that must find it. */
  readonly check: string
  /** What sort of slip it is, where the sample was made for it. */
  readonly slip?: Slip
}

/** Makes a sample out of random numbers. */
export type Generator = (random: Random) => Sample

const drugs = ['ranolistat', 'pevotinib', 'cordiline', 'mestrafen', 'talucept']
const groups = ['cohort A', 'cohort B', 'the low-dose arm', 'the placebo group']

/** A name for the group of a sentence. */
export function groupName(random: Random): string {
  return random.pick(groups)
}

/** A name of a drug that there is not. */
export function drugName(random: Random): string {
  return random.pick(drugs)
}

/** A percentage with one decimal, rounded half up as texts print it. */
export function percent(count: number, n: number): string {
  return (Math.round((1000 * count) / n) / 10).toFixed(1)
}

/** A text with one stretch of it replaced, which stands in it exactly once. */
export function mutate(text: string, from: string, to: string): string {
  const parts = text.split(from)
  if (parts.length !== 2)
    throw new Error(`"${from}" stands ${String(parts.length - 1)} times in: ${text}`)
  return parts.join(to)
}
