import type { Span } from '../../document/place.js'

/**
 * The name of the first row where nothing tells the head before it: as many words as all others,
 * and ending as these do ("Drug group", "Tablet group"), or set apart by a wide gap as these are.
 */
export function firstNameLike(
  text: string,
  above: Span,
  others: readonly Span[],
): Span | undefined {
  const names = others.map(({ start, end }) => text.slice(start, end).split(/ +/))
  const [name] = names
  const last = name?.at(-1)
  if (name === undefined || last === undefined) return undefined
  const before = text.slice(above.start, above.end).trimEnd()
  const areAlike = names.every(
    (other) => other.length === name.length && other.at(-1) === last && other[0] !== last,
  )
  if (areAlike && name.length > 1) {
    const found = new RegExp(String.raw`(?:\S+ +){${String(name.length - 1)}}\S+$`).exec(before)
    return found?.[0].endsWith(` ${last}`) === true ? spanIn(above, found) : undefined
  }
  const areApart = others.every(({ start }) => /\S {2,}$/.test(text.slice(start - 4, start)))
  const apart = areApart ? /(?<=\S {2,})\S+(?: \S+)*$/.exec(before.slice(-LONGEST_NAME)) : null
  if (apart === null || !/\p{L}/u.test(apart[0])) return undefined
  return spanIn({ ...above, start: above.start + Math.max(0, before.length - LONGEST_NAME) }, apart)
}

const LONGEST_NAME = 100

function spanIn({ start }: Span, { 0: printed, index }: RegExpExecArray): Span {
  return { start: start + index, end: start + index + printed.length }
}
