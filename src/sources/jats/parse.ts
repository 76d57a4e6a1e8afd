import { DocumentBuilder } from '../../document/document-builder.js'
import { childOf, childrenOf, descendantOf, descendantsOf } from '../markup/elements.js'
import { readMarkup, type MarkupElement } from '../markup/tree.js'
import { JatsBlockWriter } from './blocks.js'
import { articleFacts } from './facts.js'
import { withoutInternalSubset } from './prolog.js'
import type { Document, DocumentProblem } from '../../document/document.js'
import type { ParserInput } from '../parser.js'

/**
 * Parses a JATS article: title, abstracts, body, what floats beside it, appendices and references.
 * Authors, affiliations and licences are no text of the article. Of a set of articles the first is
 * read, and the file says so.
 */
export function parseJats({ path, text }: ParserInput): Document {
  const plain = withoutInternalSubset(text)
  const { root, problem } = readMarkup(plain.text, 'xml')
  const builder = new DocumentBuilder(path, text)
  const articles = outermostArticles(root)
  const [article] = articles
  const problems = [plain.problem, problem, ...problemsOf(articles, root)]
  const found = problems.filter((one) => one !== undefined)
  if (article === undefined) return builder.build({}, found)
  writeArticle(article, new JatsBlockWriter(builder, text))
  const title = builder.blocks.find(({ section }) => section.level === 1)?.section.title
  return builder.build(articleFacts(article, title), found)
}

function writeArticle(article: MarkupElement, writer: JatsBlockWriter): void {
  const front = childOf(article, 'front')
  const title = front && descendantOf(front, 'article-title')
  if (title !== undefined) writer.heading(title, 1)
  for (const abstract of front === undefined ? [] : descendantsOf(front, 'abstract')) {
    writer.part(abstract, 2, 'Abstract')
  }
  for (const part of childrenOf(article, 'body', 'floats-group')) {
    writer.write(part, { kind: 'paragraph', level: 1 })
  }
  for (const back of childrenOf(article, 'back')) {
    for (const part of childrenOf(back)) {
      const name = partNames.get(part.name)
      if (name !== undefined) writer.part(part, 2, name)
    }
  }
}

/** The parts behind the body, with the heading of those that have no title. */
const partNames: ReadonlyMap<string, string> = new Map([
  ['ack', 'Acknowledgements'],
  ['app-group', 'Appendix'],
  ['app', 'Appendix'],
  ['fn-group', 'Notes'],
  ['glossary', 'Abbreviations'],
  ['notes', 'Notes'],
  ['ref-list', 'References'],
  ['sec', 'Notes'],
])

/** Articles that stand in no other one; a reply or a translation stands in what it belongs to. */
function outermostArticles(root: MarkupElement): MarkupElement[] {
  return childrenOf(root).flatMap((child) =>
    child.name === 'article' ? [child] : outermostArticles(child),
  )
}

function problemsOf(articles: readonly MarkupElement[], root: MarkupElement): DocumentProblem[] {
  const [article, second] = articles
  if (article === undefined) {
    const name = childrenOf(root)[0]?.name
    const found = name === undefined ? 'no element' : `the root element "${name}"`
    const message =
      `This XML is no article in JATS: it has ${found} and no "article". Leave it out of the ` +
      'corpus, or convert it to a format that is read.'
    return [{ severity: 'error', message, offset: 0 }]
  }
  if (second !== undefined) {
    const message =
      `The file holds ${String(articles.length)} articles, and only the first was read. Put each ` +
      'into a file of its own.'
    return [{ severity: 'error', message, offset: second.start }]
  }
  return article.children.some((node) => node.type === 'element')
    ? []
    : [{ severity: 'error', message: 'The article has no front matter and no body.', offset: 0 }]
}
