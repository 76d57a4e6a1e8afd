import type { Claim, Subject } from '../../claims/claim.js'
import { numeralOf } from '../../claims/mentions/numerals.js'
import { tokenize } from '../../claims/tokens/tokenize.js'
import type { Vocabulary } from '../../claims/vocabulary.js'
import type { Block, Document } from '../../document/document.js'
import { Placer } from '../binding/placer.js'
import { readMeasures } from '../reading/measure-mentions.js'

/** What a line begins with that tells when an outcome is measured. */
export const TIME_FRAME_LABEL = /^\[?time frame\s?:\s?/i

/** The time frames of a record's outcomes: the last time that each "Time Frame:" line names. */
export function timeFrameClaims(
  document: Document,
  subject: Subject | undefined,
  vocabulary: Vocabulary,
): Claim[] {
  return document.blocks.flatMap((block, index): Claim[] => {
    const label = TIME_FRAME_LABEL.exec(block.flat.text)
    if (label === null) return []
    const { text } = block.flat
    const tokens = tokenize(text, label[0].length, text.length, vocabulary)
    const length = tokens.findLast(
      (token) => token.type === 'number' && token.unit?.quantity === 'time',
    )
    if (length?.type !== 'number' || length.unit === undefined) return []
    const placer = new Placer(document, block)
    return [
      {
        kind: 'time-frame',
        ...(subject && { subject }),
        measure: outcomeAbove(document.blocks[index - 1], vocabulary),
        scope: {},
        value: { length: placer.figure(numeralOf(length)), unit: length.unit.key },
        place: placer.place(length.start, length.end),
      },
    ]
  })
}

function outcomeAbove(block: Block | undefined, vocabulary: Vocabulary): Claim['measure'] {
  const text = block?.flat.text ?? ''
  const [measure] = readMeasures(tokenize(text, 0, text.length, vocabulary))
  return measure === undefined
    ? { label: text.slice(0, 80) }
    : { key: measure.key, label: measure.label, nature: measure.nature }
}
