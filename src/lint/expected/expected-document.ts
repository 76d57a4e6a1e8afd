import type { ExpectSetting } from '../../config/config.js'
import type { Address, Document } from '../../document/document.js'
import { DocumentBuilder } from '../../document/document-builder.js'
import { flatTextOf } from '../../document/flat-text-builder.js'
import type { Span } from '../../document/place.js'

/** The text that is drawn for the facts of a configuration. */
export interface ExpectedDocument {
  /** A block for each fact. */
  readonly document: Document
  /** Where in its block the value of each fact stands. */
  readonly values: readonly Span[]
}

/**
 * Draws a text for expected facts, a line and a block each: what the fact is of, a colon, the value,
 * and the note in brackets.
 *
 * @param path how reports name the configuration
 * @param labelOf the key of a fact's value, by its index
 */
export function expectedDocument(
  path: string,
  expect: readonly ExpectSetting[],
  labelOf: (index: number) => string,
): ExpectedDocument {
  const lines = expect.map(lineOf)
  const text = lines.map((line) => `${line.text}\n`).join('')
  const builder = new DocumentBuilder(path, text)
  const addresses: Address[] = []
  let start = 0
  for (const [index, line] of lines.entries()) {
    const end = start + line.text.length
    addresses.push({ start, label: labelOf(index) })
    builder.block('paragraph', flatTextOf(text, start, end))
    start = end + 1
  }
  const facts = { kind: 'expected-facts', title: 'Expected facts', role: 'expectation' } as const
  return {
    document: builder.build(facts, [], { addresses, isRendering: true }),
    values: lines.map(({ value }) => value),
  }
}

function lineOf({ subject, measure, scope = {}, value, note }: ExpectSetting) {
  const of = `${[measure, subject, ...Object.values(scope)].map(onOneLine).join(', ')}: `
  const printed = onOneLine(value)
  const behind = note === undefined ? '' : ` (${onOneLine(note)})`
  const end = of.length + printed.length
  return { text: of + printed + behind, value: { start: of.length, end } }
}

/** With plain spaces alone, and without characters that have no width. */
function onOneLine(text: string): string {
  return text
    .replaceAll(/[\u00AD\u200B\u2060\uFEFF]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
}
