import { readFile } from 'node:fs/promises'

const kinds = [
  'count', 'proportion', 'estimate', 'ratio', 'p-value', 'dose', 'date', 'designation',
  'allocation', 'identifier', 'time-frame', 'status', 'alias',
] as const // prettier-ignore

export type GoldKind = (typeof kinds)[number]

/** Whether a word is one of the kinds that are annotated. */
export function isGoldKind(word: string): word is GoldKind {
  return (kinds as readonly string[]).includes(word)
}

/** A claim as a careful reader finds it; README.md says what each field holds. */
export interface GoldClaim {
  /** From the first to the last of its figures, as offsets into the file. */
  readonly at: readonly [start: number, end: number]
  readonly kind: GoldKind
  /** Names that a reader would accept for what is measured, the best first. */
  readonly measure: readonly string[]
  readonly scope: Readonly<Record<string, string>>
  /** Figures as printed, without unit; two of them for bounds. */
  readonly value: Readonly<Record<string, string | readonly string[]>>
}

/** The gold claims of a passage. */
export async function readGold(id: string): Promise<readonly GoldClaim[]> {
  const json = await readFile(new URL(`claims/${id}.json`, import.meta.url), 'utf8')
  return JSON.parse(json) as GoldClaim[]
}
