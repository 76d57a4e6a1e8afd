import { paragraph } from './prose.js'
import type { Random } from './random.js'

const measures = [
  'Objective response, n (%)',
  'Disease control, n (%)',
  'Grade 3 or higher, n (%)',
  'Discontinued, n (%)',
]

/** A report in Markdown that is mostly tables, with links, emphasis and a footnote between them. */
export function tablesReport(random: Random, length: number): string {
  const blocks = ['# Results by arm', 'A note on the data.[^1]']
  for (let written = 0; written < length;) {
    const table = resultsTable(random)
    blocks.push(`## Table of *outcomes*, see [the protocol](protocol.md)`, table)
    written += table.length
    if (random.next() < 0.3) blocks.push(paragraph(random))
  }
  return `${blocks.join('\n\n')}\n\n[^1]: As of the data cutoff.\n`
}

function resultsTable(random: Random): string {
  const columns = random.whole(2, 5)
  const sizes = Array.from({ length: columns }, () => random.whole(20, 200))
  const head = [
    'Outcome',
    ...sizes.map((size, at) => `Arm ${String.fromCharCode(65 + at)} (N = ${size})`),
  ]
  const rows = Array.from({ length: random.whole(4, 12) }, () => [
    random.pick(measures),
    ...sizes.map((size) => share(random, size)),
  ])
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

function share(random: Random, size: number): string {
  const count = random.whole(0, size)
  return `${count} (${((100 * count) / size).toFixed(1)})`
}
