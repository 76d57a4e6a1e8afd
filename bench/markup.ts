import { parseDocument } from 'htmlparser2'
import html from '../src/sources/html/parser.js'
import jats from '../src/sources/jats/parser.js'
import { type Corpus, textsOf } from './corpora.js'
import { medians } from './measure.js'
import { beside, tableOf } from './table.js'

/**
 * Reading pages and articles into documents beside the tree that htmlparser2 builds of them with
 * positions. The markup is made of a text corpus, a paragraph for each line.
 */
export async function markupThroughput(corpus: Corpus, rounds: number): Promise<string> {
  const bodies = (await textsOf(corpus.files)).map(paragraphsOf)
  const pages = bodies.map(
    (body) => `<!DOCTYPE html><html><body><main>${body}</main></body></html>`,
  )
  const articles = bodies.map(
    (body) => `<article><front/><body><sec>${body}</sec></body></article>`,
  )
  const tree = { withStartIndices: true, withEndIndices: true }
  const floor = 'htmlparser2 alone'
  const tables: string[] = []
  for (const { title, texts, parser, options } of [
    { title: 'HTML', texts: pages, parser: html, options: tree },
    { title: 'JATS', texts: articles, parser: jats, options: { ...tree, xmlMode: true } },
  ]) {
    const parsed = `${parser.name} parser`
    const times = await medians(
      [
        { name: floor, run: () => texts.map((text) => parseDocument(text, options)) },
        {
          name: parsed,
          run: async () => {
            for (const text of texts) await parser.parse({ path: 'a', text })
          },
        },
      ],
      rounds,
    )
    const megabytes = texts.join('').length / 1e6
    const table = tableOf(`${title}, ${megabytes.toFixed(1)} MB`, [
      { name: floor, milliseconds: times.get(floor) ?? Number.NaN, megabytes },
      beside(times, parsed, floor, { megabytes }),
    ])
    tables.push(table)
  }
  return tables.join('\n\n')
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

function paragraphsOf(text: string): string {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${line.replace(/[&<>]/g, (sign) => escapes[sign] ?? sign)}</p>\n`)
    .join('')
}
