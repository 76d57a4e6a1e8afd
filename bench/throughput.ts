import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { lintCorpus } from '../src/lint/lint.js'
import json from '../src/report/json.js'
import { parseMarkdown } from '../src/sources/markdown/processor.js'
import { type Corpus, textsOf } from './corpora.js'
import { countNumbers } from './floor.js'
import { medians } from './measure.js'
import { beside, tableOf } from './table.js'

const whole = 'whole run'

/** From files to the printed report. */
async function lintAll({ folder, files }: Corpus): Promise<string> {
  const { report, corpus } = await lintCorpus({
    files: [...files],
    cwd: folder,
    asOf: '2026-01-01',
  })
  return json.format(report, { color: false, width: 80, corpus })
}

/** A text corpus beside the one alternation of number shapes. */
export async function textThroughput(corpus: Corpus, rounds: number): Promise<string> {
  const floor = 'one alternation'
  const texts = await textsOf(corpus.files)
  const times = await medians(
    [
      { name: floor, run: () => texts.map(countNumbers) },
      { name: whole, run: () => lintAll(corpus) },
    ],
    rounds,
  )
  const { megabytes } = corpus
  return tableOf(`Plain text, ${megabytes.toFixed(1)} MB`, [
    { name: floor, milliseconds: times.get(floor) ?? Number.NaN, megabytes },
    beside(times, whole, floor, { aim: 4, megabytes }),
  ])
}

/** A Markdown corpus beside remark-parse, alone and with the constructs that we switch on. */
export async function markdownThroughput(
  title: string,
  corpus: Corpus,
  rounds: number,
): Promise<string> {
  const alone = 'remark-parse alone'
  const same = 'remark-parse, same constructs'
  const commonMark = unified().use(remarkParse).freeze()
  const parseAll = async (parse: (text: string) => unknown): Promise<void> => {
    for (const text of await textsOf(corpus.files)) parse(text)
  }
  const times = await medians(
    [
      { name: alone, run: () => parseAll((text) => commonMark.parse(text)) },
      { name: same, run: () => parseAll(parseMarkdown) },
      { name: whole, run: () => lintAll(corpus) },
    ],
    rounds,
  )
  const { megabytes } = corpus
  return tableOf(`${title}, ${megabytes.toFixed(1)} MB`, [
    { name: alone, milliseconds: times.get(alone) ?? Number.NaN, megabytes },
    beside(times, same, alone, { megabytes }),
    beside(times, whole, alone, { megabytes }),
    beside(times, whole, same, { aim: 1.2, megabytes }),
  ])
}
