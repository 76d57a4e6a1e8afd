import { DocumentBuilder } from '../../document/document-builder.js'
import { readCuesOf } from '../cues.js'
import { descendantsOf } from '../markup/elements.js'
import { readMarkup, type MarkupElement } from '../markup/tree.js'
import { HtmlBlockWriter } from './blocks.js'
import { pageFacts } from './facts.js'
import { inlineRoles } from './inline.js'
import { mainContentOf } from './main-content.js'
import { measure } from './measure.js'
import { isShown } from './shown.js'
import { raisedClasses } from './style-sheet.js'
import type { Document } from '../../document/document.js'
import type { ParserInput } from '../parser.js'

/**
 * Parses a page of HTML: its main part, without what surrounds it. What the page's metadata says
 * of it wins over what its text says. Directives in comments could be read from the text as it
 * stands: places count in it.
 */
export function parseHtml({ path, text }: ParserInput): Document {
  const { root, problem } = readMarkup(text, 'html')
  const measures = measure(root)
  const main = mainContentOf(root, measures)
  const title = onlyTitle(root)
  const builder = new DocumentBuilder(path, text)
  const writer = new HtmlBlockWriter(builder, text, {
    measures,
    text: measures(root).text,
    isInArticle: main.isMarked,
    roles: inlineRoles(raisedClasses(root)),
    title,
  })
  if (title !== undefined && !isWithin(title, main.root)) writer.writeHeading(title, 1)
  writer.write(main.root)
  const cues = readCuesOf(builder.blocks)
  const problems = problem === undefined ? [] : [problem]
  return builder.build(pageFacts(root, cues), problems)
}

/** The page's heading of the first level, if it has exactly one. */
function onlyTitle(root: MarkupElement): MarkupElement | undefined {
  const [title, another] = descendantsOf(root, 'h1').filter(isShown)
  return another === undefined ? title : undefined
}

function isWithin(element: MarkupElement, around: MarkupElement): boolean {
  return around.start <= element.start && element.end <= around.end
}
