import type { Claim, Subject } from '../../claims/claim.js'
import type { Vocabulary } from '../../claims/vocabulary.js'
import type { Document } from '../../document/document.js'
import { endpointScope } from '../attributes/endpoints.js'
import { Placer } from '../binding/placer.js'
import { keyOf } from '../records/record-reader.js'
import { TIME_FRAME_LABEL } from './time-frames.js'

/** "Primary Outcome Measures", a line or heading of its own. */
const RANK =
  /^(primary|secondary|other)(?: pre-?specified)? (?:outcomes?|end-?points?)(?: measures?)?\s?:?$/i

/**
 * The titles of the outcomes on a record's page: what stands right above each "Time Frame:" line,
 * ranked by the heading that was last read. The measure is `primary-outcome` and so on.
 */
export function outcomeTitleClaims(
  document: Document,
  subject: Subject | undefined,
  vocabulary: Vocabulary,
): Claim[] {
  let rank: string | undefined
  return document.blocks.flatMap((block, index): Claim[] => {
    const { text } = block.flat
    rank = RANK.exec(text)?.[1]?.toLowerCase() ?? rank
    const title = document.blocks[index - 1]
    if (rank === undefined || title === undefined || !TIME_FRAME_LABEL.test(text)) return []
    const key = `${rank}-outcome`
    return [
      {
        kind: 'attribute',
        ...(subject && { subject }),
        measure: { key, label: key.replaceAll('-', ' '), rule: 'record-field' },
        scope: endpointScope(title.flat.text, vocabulary),
        value: { key: keyOf(title.flat.text), text: title.flat.text },
        place: new Placer(document, title).place(0, title.flat.text.length),
      },
    ]
  })
}
