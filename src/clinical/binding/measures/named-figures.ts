import type { FigureMention } from '../../../claims/mentions/mention.js'
import type { Sentence } from '../../reading/sentence.js'
import { onlyEnumerates } from '../figure-roles.js'

/** Where a figure ends together with the measure right behind it: "20% ORR". */
export function endOfNamed({ measures }: Sentence, { to }: FigureMention): number {
  return measures.find(({ from }) => from === to)?.to ?? to
}

/** "20% ORR and 87% DCR": two figures in a row, each with its measure right behind it. */
export function areNamedInTurn(
  sentence: Sentence,
  first: FigureMention,
  second: FigureMention,
): boolean {
  const end = endOfNamed(sentence, first)
  const areNamed = end > first.to && endOfNamed(sentence, second) > second.to
  return areNamed && onlyEnumerates(sentence.tokens, end, second.from)
}
