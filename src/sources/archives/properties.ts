import { readDateAt } from '../../document/printed-date.js'
import { mergeFacts } from '../facts.js'
import type { SourceFacts } from '../source.js'
import { childOf, nameOf, rootOf, textOf } from './xml.js'

/** Names of the date of the last change: of Office Open XML, and of OpenDocument, where it is "date". */
const CHANGED = ['modified', 'date'] as const

/**
 * What the part with a file's properties says of it. When the file was made says nothing of when its
 * text was published; that it was changed says that the text was updated.
 */
export function propertiesIn(part: Uint8Array | undefined): SourceFacts {
  const root = rootOf(part)
  const holder =
    root !== undefined && nameOf(root) === 'document-meta' ? childOf(root, 'meta') : root
  const title = textOf(childOf(holder, 'title')).trim()
  const changed = CHANGED.map((name) => childOf(holder, name)).find((found) => found !== undefined)
  const updated = readDateAt(textOf(changed).trim().slice(0, 10), 0)?.date
  return mergeFacts(title === '' ? {} : { title }, updated === undefined ? {} : { updated })
}
