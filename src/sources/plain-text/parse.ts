import { DocumentBuilder } from '../../document/document-builder.js'
import { headLength, readCues } from '../cues.js'
import { draftsOf } from './drafts.js'
import { isFurniture, runningHeads } from './furniture.js'
import { groupsOf, linesOf, maxLines, type Line } from './lines.js'
import { PlainTextWriter } from './writer.js'
import type { Document, DocumentProblem } from '../../document/document.js'
import type { ParserInput } from '../parser.js'

/** Parses a text file. What a scraped page carries around its text becomes no block. */
export function parsePlainText({ path, text }: ParserInput): Document {
  const lines = linesOf(text)
  const groups = groupsOf(lines)
  const repeated = runningHeads(groups)
  const drafts = groups.flatMap((group) =>
    draftsOf(
      text,
      group.filter((line) => !repeated.has(line) && !isFurniture(line.text)),
    ),
  )
  const builder = new DocumentBuilder(path, text)
  new PlainTextWriter(builder, text, drafts).write()
  const headings = builder.blocks.filter((block) => block.kind === 'heading')
  const head = groups.slice(0, headLength).flat().slice(0, headLength)
  const facts = readCues({
    head: head.map((line) => line.text),
    headings: headings.map((block) => block.flat.text),
    title: headings.find((block) => block.section.level === 1)?.flat.text,
  })
  return builder.build(facts, lines.length < maxLines ? [] : [tooManyLines(lines)])
}

function tooManyLines(lines: readonly Line[]): DocumentProblem {
  const message =
    `The file has ${String(maxLines)} lines or more: the rest was not read. Split it into files ` +
    'that people can read.'
  return { message, offset: lines.at(-1)?.end ?? 0 }
}
