import type { Document } from '../document/document.js'
import type { Field } from '../document/field.js'

/**
 * Longer texts are not read for claims. A protocol with all its appendices has a million characters;
 * claims of a text that is figures throughout take a hundred times its length in memory.
 */
export const maxCharacters = 5_000_000

/** A registry record with large results has 200,000 fields. */
export const maxFields = 1_000_000

/**
 * Why a document is too long to be read for claims, in a sentence; undefined where it is not. Its file
 * may be much larger than its text: what counts is what people would read.
 */
export function excessOf({ blocks, fields = [] }: Document): string | undefined {
  const characters = blocks.reduce((sum, { flat }) => sum + flat.text.length, 0)
  if (characters > maxCharacters) return tooLong(characters, maxCharacters, 'characters of text')
  const count = countOf(fields)
  return count > maxFields ? tooLong(count, maxFields, 'fields') : undefined
}

/** Counted without recursion: fields may stand deeply in each other. */
function countOf(fields: readonly Field[]): number {
  const open = [fields]
  let count = 0
  for (let level = open.pop(); level !== undefined; level = open.pop()) {
    count += level.length
    for (const { parts } of level) if (parts.length > 0) open.push(parts)
  }
  return count
}

/** Says that a document has more of something than is read, and what to do. */
export function tooLong(count: number, limit: number, of: string): string {
  return (
    `The document is too long: it has ${String(count)} ${of}, and the limit is ${String(limit)}. ` +
    'Split it, or leave it out of the corpus.'
  )
}
