import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser'
import type { DocumentProblem } from '../../document/document.js'
import type { Field } from '../../document/field.js'
import { flatTextOf } from '../../document/flat-text-builder.js'
import { linesOfString } from './json-string.js'

/** What a structured file holds, and what is wrong with it. */
export interface FieldsRead {
  /** The value of the whole file; absent where it holds none. */
  readonly root?: Field
  readonly problems: readonly DocumentProblem[]
}

/**
 * Reads JSON into fields with their places. Broken JSON gives the fields before and around the
 * break, and an error. Null is no value.
 *
 * @param isMarkdown whether strings hold Markdown
 */
export function jsonFields(text: string, isMarkdown: boolean): FieldsRead {
  const problems: DocumentProblem[] = []
  const growth = new Growth()
  let name = ''
  try {
    visit(
      text,
      {
        onObjectBegin: () => {
          growth.open(name, false)
        },
        onObjectProperty: (property) => {
          name = property
        },
        onObjectEnd: () => {
          growth.close()
        },
        onArrayBegin: () => {
          growth.open(name, true)
        },
        onArrayEnd: () => {
          growth.close()
        },
        onLiteralValue: (value: unknown, offset, length) => {
          if (value === null) return
          const isText = typeof value === 'string'
          const lines = isText
            ? linesOfString(text, offset + 1, offset + length - 1, isMarkdown)
            : [flatTextOf(text, offset, offset + length)]
          growth.add(name, lines)
        },
        onError: (code, offset) => {
          if (problems.length === 0) problems.push(broken(code, offset))
        },
      },
      { disallowComments: true },
    )
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const message = 'The JSON is nested too deeply to be read. No record is: mend the file.'
    return { problems: [{ severity: 'error', message, offset: 0 }] }
  }
  const { root } = growth
  return { ...(root && { root }), problems }
}

type Growing = Field & { readonly parts: Field[] }

/** The tree of fields while it grows. */
class Growth {
  root: Field | undefined
  readonly #open: { readonly field: Growing; readonly isList: boolean }[] = []

  /** Adds a field; in a list its name is its number. */
  add(property: string, lines?: Field['lines']): Growing {
    const holder = this.#open.at(-1)
    const name = holder?.isList === true ? String(holder.field.parts.length) : property
    const address = holder === undefined ? '' : `${holder.field.address}/${escaped(name)}`
    const field = { name, address, ...(lines && { lines }), parts: [] }
    if (holder === undefined) this.root ??= field
    else holder.field.parts.push(field)
    return field
  }

  /** Adds an object or a list, which holds what follows until it is closed. */
  open(property: string, isList: boolean): void {
    this.#open.push({ field: this.add(property), isList })
  }

  close(): void {
    this.#open.pop()
  }
}

function broken(code: ParseErrorCode, offset: number): DocumentProblem {
  const what = printParseErrorCode(code)
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()
  return {
    severity: 'error',
    message:
      `The JSON is broken here (${what}): only what could be made out was read. Download or save ` +
      'the file again.',
    offset,
  }
}

/** A name as a JSON pointer writes it (RFC 6901). */
function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}
