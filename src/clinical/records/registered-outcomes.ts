import type { Claim } from '../../claims/claim.js'
import { numeralOf } from '../../claims/mentions/numerals.js'
import { tokenize } from '../../claims/tokens/tokenize.js'
import { type Field, fieldAt, flatOf, itemsAt, textAt } from '../../document/field.js'
import { endpointScope } from '../attributes/endpoints.js'
import { measureNamed } from './measure-named.js'
import { type RecordReader, stated } from './record-reader.js'

/** The outcomes that a record registers, and the time frames of them. */
export function registeredOutcomeClaims(protocol: Field, reader: RecordReader): Claim[] {
  return (['primary', 'secondary', 'other'] as const).flatMap((rank) =>
    itemsAt(protocol, 'outcomesModule', `${rank}Outcomes`).flatMap((outcome) => [
      ...outcomeTitle(`${rank}-outcome`, outcome, 'measure', reader),
      ...timeFrame(outcome, reader),
    ]),
  )
}

/** The title of a registered or reported outcome, with its endpoint; its time frame is its time point. */
export function outcomeTitle(
  key: string,
  outcome: Field,
  name: string,
  reader: RecordReader,
): Claim[] {
  const time = textAt(outcome, 'timeFrame')
  const endpoint = endpointScope(textAt(outcome, name) ?? '', reader.vocabulary)
  const scope = time === undefined ? endpoint : { ...endpoint, timePoint: stated(time) }
  return reader.attribute(key, fieldAt(outcome, name), scope)
}

/** The last time that the time frame of an outcome names, as for records laid out as prose. */
function timeFrame(outcome: Field, reader: RecordReader): Claim[] {
  const field = fieldAt(outcome, 'timeFrame')
  const title = textAt(outcome, 'measure')
  if (field === undefined || title === undefined) return []
  const { text } = flatOf(field)
  const last = tokenize(text, 0, text.length, reader.vocabulary).findLast(
    (token) => token.type === 'number' && token.unit?.quantity === 'time',
  )
  if (last?.type !== 'number' || last.unit === undefined) return []
  const place = reader.place(field, last.start, last.end)
  const { text: digits, value: number, decimals, start, end } = numeralOf(last)
  const length = { text: digits, value: number, decimals, place: reader.place(field, start, end) }
  const measure = measureNamed(title, reader.vocabulary)
  const value = { length, unit: last.unit.key }
  return [{ ...reader.claim('time-frame', field, measure, value), place }]
}
