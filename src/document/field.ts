import { type FlatText, joined, spanInFile } from './flat-text.js'
import type { Address } from './document.js'
import type { Place } from './place.js'

/**
 * A field of a structured file: a value, or an object or list of further fields. What a parser knows
 * outright is handed on so, beside the text that people wrote into the file.
 */
export interface Field {
  /** Its name in the object that holds it; its number, from 0, in a list; empty for a record. */
  readonly name: string
  /** Where it stands, in the file's own terms: a JSON pointer, an XML path. */
  readonly address: string
  /** The value, line by line; empty lines part paragraphs. Absent for objects and lists. */
  readonly lines?: readonly FlatText[]
  /** The fields of an object, the items of a list. */
  readonly parts: readonly Field[]
}

/** The field that a way of names leads to. */
export function fieldAt(field: Field, ...names: readonly string[]): Field | undefined {
  let at: Field | undefined = field
  for (const name of names) at = at?.parts.find((part) => part.name === name)
  return at
}

/** The items of the list that a way of names leads to; none where there is no list. */
export function itemsAt(field: Field, ...names: readonly string[]): readonly Field[] {
  return fieldAt(field, ...names)?.parts ?? []
}

/** The text of the value that a way of names leads to; nothing where it is missing or empty. */
export function textAt(field: Field, ...names: readonly string[]): string | undefined {
  const found = fieldAt(field, ...names)
  const text = found === undefined ? '' : flatOf(found).text
  return text === '' ? undefined : text
}

/** The value of a field in one run of text. */
export function flatOf({ lines = [] }: Field): FlatText {
  const [only, ...others] = lines.filter(({ text }) => text !== '')
  if (only === undefined) return { text: '', pieces: [] }
  return others.length === 0 ? only : joined([only, ...others])
}

/** The place of a field's value, or of a part of it; its context tells the field's name. */
export function fieldPlace(
  path: string,
  field: Field,
  start = 0,
  end: number = flatOf(field).text.length,
): Place {
  const flat = flatOf(field)
  const label = `${nameInWords(field)}: `
  return {
    path,
    ...spanInFile(flat, start, end),
    quote: flat.text.slice(start, end),
    context: label + flat.text,
    at: label.length + start,
  }
}

/** The last two names of a field's way, without the numbers of items: "startDateStruct/date". */
function nameInWords({ address }: Field): string {
  return address
    .split('/')
    .filter((name) => !/^\d*$/.test(name))
    .slice(-2)
    .join('/')
}

/** The addresses of all values below some fields, in rising order. */
export function addressesOf(fields: readonly Field[]): Address[] {
  const addresses: Address[] = []
  const pending = [...fields]
  for (let field = pending.pop(); field !== undefined; field = pending.pop()) {
    const { lines = [], parts, address } = field
    const [first] = lines[0]?.pieces ?? []
    if (first !== undefined) addresses.push({ start: first.file, label: address })
    for (const part of parts) pending.push(part)
  }
  return addresses.sort((a, b) => a.start - b.start)
}
