import type { Span } from '../../document/place.js'
import { timeNamed } from '../tables/names/times.js'
import type { RowName } from './row-names.js'

/**
 * The rows of a table that has the same groups at time after time, each time in the middle of its
 * rows: "Drug …", "Week 4 Placebo …", "None …", "Drug …", "Week 8 Placebo …", "None …".
 */
export function withCentredTimes(
  text: string,
  names: readonly (RowName | undefined)[],
): readonly (RowName | undefined)[] {
  const rows = names.map((name) => (name?.section ? undefined : name && splitTime(text, name.own)))
  const printed = rows.map((row) => row && text.slice(row.rest.start, row.rest.end))
  const period = printed.indexOf(printed[0], 1)
  const isWhole = period > 1 && printed.length % period === 0
  if (!isWhole || printed.some((own, at) => own === undefined || own !== printed[at % period]))
    return names
  const times: Span[] = []
  for (let from = 0; from < rows.length; from += period) {
    const [time, another] = rows.slice(from, from + period).flatMap((row) => row?.time ?? [])
    if (time === undefined || another !== undefined) return names
    times.push(time)
  }
  return rows.map((row, at) => {
    const section = times[Math.floor(at / period)]
    return row && section && { own: row.rest, section }
  })
}

/** A time at the start of a name, and what follows it. */
function splitTime(text: string, own: Span): { readonly time?: Span; readonly rest: Span } {
  const name = text.slice(own.start, own.end)
  for (const { index } of name.matchAll(/ +(?=\S)/g)) {
    if (timeNamed(name.slice(0, index)) === undefined) continue
    const time = { start: own.start, end: own.start + index }
    return { time, rest: { start: time.end + 1, end: own.end } }
  }
  return { rest: own }
}
