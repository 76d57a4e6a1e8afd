import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import type { DocumentProblem } from '../../document/document.js'
import type { Field } from '../../document/field.js'
import { FlatTextBuilder, flatTextOf } from '../../document/flat-text-builder.js'
import type { FieldsRead } from '../../sources/structured/json-fields.js'

/** Deeper values are no claim's. */
const maxDepth = 32

/** Reads YAML into fields with their places. Values are kept as written; aliases are not followed. */
export function yamlFields(text: string): FieldsRead {
  try {
    const document = parseDocument(text, { schema: 'failsafe', merge: false })
    const [error] = document.errors
    if (error !== undefined) return { problems: [broken(error.message, error.pos[0])] }
    return { root: fieldOf(document.contents, '', '', text, 0), problems: [] }
  } catch (error) {
    return { problems: [broken(error instanceof Error ? error.message : String(error), 0)] }
  }
}

function fieldOf(node: unknown, name: string, address: string, text: string, depth: number): Field {
  if (depth < maxDepth && isMap(node)) {
    const parts = node.items.map(({ key, value }) => {
      const own = isScalar(key) ? String(key.value) : ''
      return fieldOf(value, own, `${address}/${own}`, text, depth + 1)
    })
    return { name, address, parts }
  }
  if (depth < maxDepth && isSeq(node)) {
    const parts = node.items.map((item, at) =>
      fieldOf(item, String(at), `${address}/${String(at)}`, text, depth + 1),
    )
    return { name, address, parts }
  }
  if (!isScalar(node) || typeof node.value !== 'string') return { name, address, parts: [] }
  const [start = 0, end = 0] = node.range ?? []
  const written = text.slice(start, end)
  // In quotes or over several lines, the value is not what stands there character by character.
  const inner = written.indexOf(node.value)
  const flat =
    inner >= 0
      ? flatTextOf(text, start + inner, start + inner + node.value.length)
      : new FlatTextBuilder(text).replacement(node.value, start, end).build()
  return { name, address, lines: [flat], parts: [] }
}

function broken(reason: string, offset: number): DocumentProblem {
  const what = (reason.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')
  return {
    severity: 'error',
    message: `The YAML is broken and was not read: ${what}. Mend it.`,
    offset,
  }
}
