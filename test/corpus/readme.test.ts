import { readFile, readdir } from 'node:fs/promises'

import { describe, expect, it } from 'vitest'

const corpus = new URL('../../corpus/', import.meta.url)

/** White space and case differ between a quotation and a wrapped or capitalised original. */
function normalise(text: string): string {
  return text.replaceAll(/\s+/g, ' ').toLowerCase()
}

function documentsIn(cell: string): string[] {
  return cell
    .split(',')
    .map((name) => name.trim())
    .map((name) => (name.startsWith('-') ? `larkwood-2${name}` : name))
}

interface Row {
  readonly documents: readonly string[]
  readonly quotes: readonly string[]
}

async function rows(): Promise<Row[]> {
  const readme = await readFile(new URL('README.md', corpus), 'utf8')
  return readme
    .split('\n')
    .filter((line) => line.startsWith('| ') && /^\| [\w-]+\.(?:md|txt)/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, documents = '', quoted = '']) => ({
      documents: documentsIn(documents),
      quotes: [...quoted.matchAll(/"([^"]+)"/g)].flatMap(([, quote = '']) => quote.split(' … ')),
    }))
}

describe('the README of the sample corpus', () => {
  it('quotes words that stand in the documents it names', async () => {
    const missing: string[] = []
    for (const { documents, quotes } of await rows()) {
      const texts = await Promise.all(
        documents.map((document) => readFile(new URL(document, corpus), 'utf8')),
      )
      const text = normalise(texts.join('\n'))
      missing.push(...quotes.filter((quote) => !text.includes(normalise(quote))))
    }
    expect(missing).toEqual([])
  })

  it('speaks of every document of the corpus', async () => {
    const quoted = new Set((await rows()).flatMap(({ documents }) => documents))
    const documents = (await readdir(corpus))
      .filter((name) => /\.(?:md|txt)$/.test(name) && name !== 'README.md')
      .sort()
    expect([...quoted].sort()).toEqual(documents)
  })
})
