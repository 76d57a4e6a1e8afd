import type { Document } from '../../document/document.js'
import { documentOfParts, type Parts, withoutText } from '../archives/document.js'
import { propertiesIn } from '../archives/properties.js'
import { childOf, rootOf } from '../archives/xml.js'
import type { BytesParserInput } from '../parser.js'
import { Rendering } from '../rendering/rendering.js'
import { documentOf, unreadDocument } from '../rendering/write.js'
import { OdtReader } from './body.js'
import { OdtStyles } from './styles.js'

const wanted: ReadonlySet<string> = new Set(['content.xml', 'styles.xml', 'meta.xml'])

/** Parses a text document of OpenDocument as it stands with all changes accepted. */
export function parseOdt(input: BytesParserInput): Promise<Document> {
  return documentOfParts(input, (name) => wanted.has(name), documentIn)
}

function documentIn(path: string, parts: Parts): Document {
  const content = rootOf(parts.get('content.xml'))
  const text = childOf(childOf(content, 'body'), 'text')
  if (text === undefined) {
    return unreadDocument(
      path,
      'The archive holds no text document: "content.xml" is missing, damaged, protected by a ' +
        'password or of another kind. Save the document again as .odt, without a password.',
    )
  }
  const rendering = new Rendering()
  const styles = new OdtStyles([rootOf(parts.get('styles.xml')), content])
  const drafts = new OdtReader(rendering, styles).read(text)
  const facts = propertiesIn(parts.get('meta.xml'))
  const problems = drafts.length > 0 ? [] : [withoutText]
  return documentOf({ path, rendering, drafts, facts, problems })
}
