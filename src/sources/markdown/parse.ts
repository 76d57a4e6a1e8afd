import { DocumentBuilder } from '../../document/document-builder.js'
import { readCuesOf } from '../cues.js'
import { mergeFacts } from '../facts.js'
import { once } from '../once.js'
import { BlockWriter } from './blocks.js'
import { parsePlainText } from '../plain-text/parse.js'
import { directivesOf } from './directives.js'
import { excessOf, type Excess } from './limits.js'
import { treeOf } from './tree.js'
import type { Document } from '../../document/document.js'
import type { ParserInput } from '../parser.js'
import type { FrontMatter } from './front-matter.js'
import type { Root } from 'mdast'

const loadFrontMatter = once(() => import('./front-matter.js'))

/**
 * Parses a Markdown file. Front matter wins over what the text says of itself. A file that would
 * keep the Markdown parser busy for minutes is read as plain text, and says so.
 */
export async function parseMarkdownDocument(input: ParserInput): Promise<Document> {
  const { path, text } = input
  const excess = excessOf(text)
  if (excess !== undefined) return readAsPlainText(input, excess)
  const root = await treeOf(text)
  const builder = new DocumentBuilder(path, text)
  new BlockWriter(builder, text).write(root.children)
  const cues = readCuesOf(builder.blocks)
  const front = await frontMatterOf(root, text)
  return builder.build(mergeFacts(cues, front.facts), front.problems, {}, directivesOf(root, text))
}

function readAsPlainText(input: ParserInput, { reason, offset }: Excess): Document {
  const message =
    `The file is too intricate for Markdown: it has ${reason}. It was read as plain text, without ` +
    'its tables and footnotes. Split it or simplify it.'
  const document = parsePlainText(input)
  return { ...document, problems: [...(document.problems ?? []), { message, offset }] }
}

/** Most files have no front matter, and are read without the reader of YAML. */
async function frontMatterOf(root: Root, text: string): Promise<FrontMatter> {
  const node = root.children[0]
  if (node?.type !== 'yaml') return { facts: {}, problems: [] }
  const { readFrontMatter } = await loadFrontMatter()
  const start = node.position?.start.offset ?? 0
  return readFrontMatter(node.value, text.indexOf(node.value, start + 3))
}
