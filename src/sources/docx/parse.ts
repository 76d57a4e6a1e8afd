import { documentOfParts, type Parts, withoutText } from '../archives/document.js'
import { propertiesIn } from '../archives/properties.js'
import { childOf, nameOf, rootOf } from '../archives/xml.js'
import { Rendering } from '../rendering/rendering.js'
import { documentOf, unreadDocument } from '../rendering/write.js'
import { BodyReader } from './body.js'
import { Styles } from './styles.js'
import type { Document } from '../../document/document.js'
import type { BytesParserInput } from '../parser.js'

/** The main part has a number in its name where a server made the file. */
const main = /^word\/document\d*\.xml$/
const wanted = /^(?:word\/(?:document\d*|styles|footnotes|endnotes)\.xml|docProps\/core\.xml)$/

/** Parses a Word document as it stands with all revisions accepted. */
export function parseDocx(input: BytesParserInput): Promise<Document> {
  return documentOfParts(input, (name) => wanted.test(name), documentIn)
}

function documentIn(path: string, parts: Parts): Document {
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
  const facts = propertiesIn(parts.get('docProps/core.xml'))
  const problems = drafts.length > 0 ? [] : [withoutText]
  return documentOf({ path, rendering, drafts, facts, problems })
}
