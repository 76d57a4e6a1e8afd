import type { Document, DocumentProblem } from '../../document/document.js'
import type { BytesParserInput } from '../parser.js'
import { unreadDocument } from '../rendering/write.js'
import { unpack } from './archive.js'
import { TooDeep, TooMany } from './xml.js'

/** The parts of an archive that were asked for, by name. */
export type Parts = ReadonlyMap<string, Uint8Array>

/** The document that a file makes of its parts; of a file that cannot be read, one that says why. */
export async function documentOfParts(
  { path, bytes }: BytesParserInput,
  isWanted: (name: string) => boolean,
  read: (path: string, parts: Parts) => Document,
): Promise<Document> {
  const { parts, problem } = await unpack(bytes, isWanted)
  if (parts === undefined) return unreadDocument(path, problem)
  try {
    return read(path, parts)
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
      'The document nests its elements too deeply to be read. Save it again in the program that made it.',
    )
  }
}

/** Said of a document in which no text was found. */
export const withoutText: DocumentProblem = {
  message:
    'The document holds no text: there is nothing to check. If its pages are pictures, lint a file ' +
    'that has their text.',
  offset: 0,
}
