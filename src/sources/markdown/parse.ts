import { DocumentBuilder } from '../../document/document-builder.js'
import { headLength, readCues } from '../cues.js'
import { mergeFacts } from '../facts.js'
import { BlockWriter } from './blocks.js'
import { readFrontMatter } from './front-matter.js'
import { parseMarkdown } from './processor.js'
import type { Document } from '../../document/document.js'
import type { ParserInput } from '../parser.js'
import type { Root } from 'mdast'

/** Parses a Markdown file. Front matter wins over what the text says of itself. */
export function parseMarkdownDocument({ path, text }: ParserInput): Document {
  const root = parseMarkdown(text)
  const builder = new DocumentBuilder(path, text)
  const writer = new BlockWriter(builder, text)
  writer.write(root.children)
  const { blocks } = builder
  const headings = blocks.filter((block) => block.kind === 'heading')
  const cues = readCues({
    head: blocks.slice(0, headLength).map((block) => block.flat.text),
    headings: headings.map((block) => block.flat.text),
    title: headings.find((block) => block.section.level === 1)?.flat.text,
  })
  const front = frontMatterOf(root, text)
  return builder.build(mergeFacts(cues, front.facts), [...front.problems, ...writer.problems])
}

function frontMatterOf(root: Root, text: string): ReturnType<typeof readFrontMatter> {
  const node = root.children[0]
  if (node?.type !== 'yaml') return { facts: {}, problems: [] }
  const start = node.position?.start.offset ?? 0
  return readFrontMatter(node.value, text.indexOf(node.value, start + 3))
}
