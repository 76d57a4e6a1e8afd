import { Parser } from 'htmlparser2'
import type { DocumentProblem } from '../../document/document.js'
import type { Field } from '../../document/field.js'
import type { FlatText } from '../../document/flat-text.js'
import { FlatTextBuilder, flatTextOf } from '../../document/flat-text-builder.js'
import type { FieldsRead } from './json-fields.js'

/** Elements deeper than this are no record's, and passed over. */
const maxDepth = 64

/** At this depth the rest is not read: the parser's time grows with the square of the depth. */
const deepest = 20_000

interface Element {
  readonly name: string
  readonly address: string
  readonly lines: FlatText[]
  readonly parts: Field[]
  readonly counts: Map<string, number>
  line: FlatTextBuilder
}

/**
 * Reads XML into fields with their places: elements by name, with their text if they hold no other
 * element, and attributes by name behind an @. Entities that the file itself declares are not expanded, nothing outside of it is read.
 */
export function xmlFields(text: string): FieldsRead {
  const problems: DocumentProblem[] = []
  const roots: Field[] = []
  const open: Element[] = []
  let tooDeep = 0
  const parser = new Parser(
    {
      onopentagname(name) {
        if (open.length < maxDepth) open.push(elementOf(name, open.at(-1), text))
        else if (++tooDeep > deepest) {
          problems.push(tooNested(parser.startIndex))
          parser.pause()
        }
      },
      onattribute(name, value) {
        const element = open.at(-1)
        if (element === undefined || tooDeep > 0 || value === '') return
        const lines = [attributeText(text, name, value, parser.startIndex, parser.endIndex)]
        const address = `${element.address}/@${name}`
        element.parts.push({ name: `@${name}`, address, lines, parts: [] })
      },
      ontext(data) {
        const element = open.at(-1)
        if (element === undefined || tooDeep > 0) return
        addText(element, text, data, parser.startIndex, parser.endIndex + 1)
      },
      onclosetag(_name, isImplied) {
        if (tooDeep > 0) {
          tooDeep--
          return
        }
        const element = open.pop()
        if (element === undefined) return
        const isSelfClosed = text.endsWith('/>', parser.endIndex + 1)
        if (isImplied && !isSelfClosed && problems.length === 0)
          problems.push(unclosed(element, parser.startIndex))
        const field = fieldOf(element)
        const holder = open.at(-1)
        if (holder === undefined) roots.push(field)
        else holder.parts.push(field)
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.write(text)
  if (tooDeep <= deepest) parser.end()
  const [root] = roots
  return { ...(root && { root }), problems }
}

function elementOf(name: string, holder: Element | undefined, text: string): Element {
  const count = (holder?.counts.get(name) ?? 0) + 1
  holder?.counts.set(name, count)
  const address = `${holder?.address ?? ''}/${name}${count > 1 ? `[${String(count)}]` : ''}`
  const line = new FlatTextBuilder(text)
  return { name, address, lines: [], parts: [], counts: new Map(), line }
}

function addText(element: Element, text: string, data: string, start: number, end: number): void {
  if (data !== text.slice(start, end)) {
    element.line.replacement(data, start, end)
    return
  }
  let from = start
  // Not in the file itself: in one without line breaks each search would go to its end.
  for (let at = data.indexOf('\n'); at >= 0; at = data.indexOf('\n', from - start)) {
    element.lines.push(element.line.literal(from, start + at).build())
    element.line = new FlatTextBuilder(text)
    from = start + at + 1
  }
  element.line.literal(from, end)
}

/** The value of the attribute that stands between two places; entities make it another text. */
function attributeText(
  text: string,
  name: string,
  value: string,
  start: number,
  end: number,
): FlatText {
  const at = text.slice(start, end).indexOf(value, name.length)
  return at < 0
    ? new FlatTextBuilder(text).replacement(value, start, end).build()
    : flatTextOf(text, start + at, start + at + value.length)
}

function fieldOf({ name, address, lines, parts, line }: Element): Field {
  if (parts.some((part) => !part.name.startsWith('@'))) return { name, address, parts }
  const all = [...lines, line.build()]
  const first = all.findIndex(({ text }) => text !== '')
  const last = all.findLastIndex(({ text }) => text !== '')
  return { name, address, lines: first < 0 ? [] : all.slice(first, last + 1), parts }
}

function tooNested(offset: number): DocumentProblem {
  return {
    severity: 'error',
    message:
      `The XML nests its elements more than ${String(deepest)} deep: no record does, and it was not ` +
      'read. Download the file again.',
    offset,
  }
}

function unclosed({ name }: Element, offset: number): DocumentProblem {
  return {
    severity: 'error',
    message:
      `The XML is broken: <${name}> is not closed. Only what could be made out was read. Download ` +
      'the file again.',
    offset,
  }
}
