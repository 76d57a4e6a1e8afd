import type { Claim, Subject } from '../../claims/claim.js'
import type { Placer } from '../binding/placer.js'
import { timePointsIn } from '../binding/groups/time-points.js'
import { type MeasureMention, readMeasures } from '../reading/measure-mentions.js'
import type { Sentence } from '../reading/sentence.js'

/** A cheap look, so that most blocks are done with here. */
const HINT = /primary (?:\w{1,12} )?(?:end-?\s?point|outcome)/i

/** Whether a text may say what the primary endpoint of a trial is. */
export function mayNamePrimaryEndpoint(text: string): boolean {
  return HINT.test(text)
}

/** "The primary endpoint was …", "co-primary outcome measures are …", "met its primary endpoint of …". */
const LEAD =
  /\b(?:co-?)?primary (?:efficacy )?(?:end-?\s?points?|outcomes?)(?: measures?)?(?: of (?:the|this) (?:study|trial))? (?:was|were|is|are|will be|of) /gi

/** What follows is no longer the endpoint itself: how it was met, what else was looked at. */
const BEYOND =
  /[;:.]\s|,? (?:with|while|whereas|which|but|secondary|key secondary|met|not met)\b|$/i

/** The `primary-outcome` claims of a sentence: a measure of the vocabulary each, with its time point. */
export function primaryEndpointClaims(
  sentence: Sentence,
  placer: Placer,
  subject: Subject | undefined,
): Claim[] {
  const { text } = sentence.block.flat
  const { start, end } = sentence.span
  return [...text.slice(start, end).matchAll(LEAD)].flatMap((lead) => {
    const from = start + lead.index + lead[0].length
    const to = from + text.slice(from, end).search(BEYOND)
    const tokens = sentence.tokens.filter((token) => token.start >= from && token.end <= to)
    const measures = readMeasures(tokens)
    const [time, ...times] = timePointsIn(tokens)
    // Of several endpoints it is not known which one the time is of.
    const timePoint = measures.length === 1 && times.length === 0 ? time?.value : undefined
    return measures.flatMap((measure): Claim[] => {
      const [first, last] = [tokens[measure.from], tokens[measure.to - 1]]
      if (first === undefined || last === undefined) return []
      const place = placer.place(first.start, last.end)
      return [
        {
          kind: 'attribute',
          ...(subject && { subject }),
          measure: { key: 'primary-outcome', label: 'primary outcome' },
          scope: { endpoint: endpoint(measure), ...(timePoint && { timePoint }) },
          value: { key: measure.key, text: place.quote },
          place,
        },
      ]
    })
  })
}

function endpoint({ key, label }: MeasureMention) {
  return { key, text: label, origin: 'stated' } as const
}
