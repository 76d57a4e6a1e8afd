/**
 * Measures throughput, start-up and growth, and prints them as ratios. With a folder as argument
 * its .txt files are the text corpus.
 */
import { resolve } from 'node:path'
import { betweenSources } from './between.js'
import { corpusIn, generate, textsOf, withScratch } from './corpora.js'
import { formatThroughput } from './formats.js'
import { growth } from './growth.js'
import { markupThroughput } from './markup.js'
import { startUp } from './start-up.js'
import { markdownThroughput, textThroughput } from './throughput.js'

const [folder] = process.argv.slice(2)
const rounds = 5

const print = (table: string): void => {
  process.stdout.write(`${table}\n\n`)
}

await withScratch(async (scratch) => {
  const texts =
    folder === undefined ? await generate('text', scratch) : await corpusIn(resolve(folder), '.txt')
  print(await textThroughput(texts, rounds))
  print(await markdownThroughput('Markdown prose', await generate('prose', scratch), rounds))
  print(await markdownThroughput('Markdown tables', await generate('tables', scratch), rounds))
  print(await markupThroughput(texts, rounds))
  print(await formatThroughput(rounds))
  print(await startUp(scratch, 3 * rounds))
  const [paper = ''] = await textsOf(texts.files.slice(0, 1))
  print(await growth(3, paper))
  print(await betweenSources(3))
})
