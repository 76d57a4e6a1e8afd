import { unpack } from '../archive.js'
import { readDateAt } from '../../document/printed-date.js'
import { mergeFacts } from '../facts.js'
import { Rendering } from '../rendering/rendering.js'
import { documentOf, unreadDocument } from '../rendering/write.js'
import { BodyReader } from './body.js'
import { Styles } from './styles.js'
import { childOf, nameOf, rootOf, textOf, TooDeep, TooMany } from './xml.js'
import type { Document } from '../../document/document.js'
import type { BytesParserInput } from '../parser.js'
import type { SourceFacts } from '../source.js'

/** The main part has a number in its name where a server made the file. */
const main = /^word\/document\d*\.xml$/
const wanted = /^(?:word\/(?:document\d*|styles|footnotes|endnotes)\.xml|docProps\/core\.xml)$/

/** Parses a Word document as it stands with all revisions accepted. */
export async function parseDocx({ path, bytes }: BytesParserInput): Promise<Document> {
  const { parts, problem } = await unpack(bytes, (name) => wanted.test(name))
  if (parts === undefined) return unreadDocument(path, problem)
  try {
    return documentIn(path, parts)
  } catch (thrown) {
    if (thrown instanceof TooMany) {
      return unreadDocument(
        path,
        'The document is too large: it has more than 600000 elements. Split it, or leave it out of the corpus.',
      )
    }
    if (!(thrown instanceof TooDeep)) throw thrown
    return unreadDocument(
      path,
      'The document nests its elements too deeply to be read. Save it again in a word processor.',
    )
  }
}

function documentIn(path: string, parts: ReadonlyMap<string, Uint8Array>): Document {
  const root = rootOf([...parts].find(([name]) => main.test(name))?.[1])
  const body = childOf(root, 'body')
  if (root === undefined || nameOf(root) !== 'document' || body === undefined) {
    return unreadDocument(
      path,
      'The archive holds no Word document: "word/document.xml" is missing or damaged. ' +
        'Save the document again as .docx.',
    )
  }
  const rendering = new Rendering()
  const reader = new BodyReader(
    {
      body,
      styles: new Styles(rootOf(parts.get('word/styles.xml'))),
      footnotes: rootOf(parts.get('word/footnotes.xml')),
      endnotes: rootOf(parts.get('word/endnotes.xml')),
    },
    rendering,
  )
  const drafts = reader.read(body)
  const facts = factsOf(parts.get('docProps/core.xml'))
  const problems = drafts.length > 0 ? [] : [{ message: withoutText, offset: 0 }]
  return documentOf({ path, rendering, drafts, facts, problems })
}

const withoutText =
  'The document holds no text: there is nothing to check. If its pages are pictures, lint a file ' +
  'that has their text.'

/**
 * What the file's properties say of it. When the file was made says nothing of when its text was
 * published; that it was changed says that the text was updated.
 */
function factsOf(core: Uint8Array | undefined): SourceFacts {
  const properties = rootOf(core)
  const title = textOf(childOf(properties, 'title')).trim()
  const modified = textOf(childOf(properties, 'modified')).trim().slice(0, 10)
  const updated = readDateAt(modified, 0)?.date
  return mergeFacts(title === '' ? {} : { title }, updated === undefined ? {} : { updated })
}
