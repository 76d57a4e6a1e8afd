import { comparisonsIn } from '../src/clinical/facts/comparison-count.js'
import { lint } from '../src/lint/lint.js'
import type { VirtualFile } from '../src/lint/corpus-files.js'
import { medians } from './measure.js'
import { Random } from './random.js'
import { type Result, tableOf } from './table.js'

/** How many sources tell of each programme: a release, a paper, a record's page and so on. */
const sourcesOfEach = 10

/** Sources about drugs that have names, trials and results of their own. */
function sourcesAbout(programmes: number): readonly VirtualFile[] {
  const random = new Random(11)
  return Array.from({ length: programmes }, (_, index) => {
    const drug = `BN-${String(1000 + index)}`
    const trial = `NCT9${String(1_000_000 + index)}`
    const rates = [4, 8, 12].map((dose) => ({ dose, rate: random.printed(10, 60, 1) }))
    const size = random.whole(60, 600)
    return Array.from({ length: sourcesOfEach }, (_unused, version) => ({
      path: `${drug}-${String(version)}.md`,
      text: [
        `# Results of ${drug}`,
        `${drug} was studied in an open-label Phase 2 trial (${trial}).`,
        `The trial enrolled ${String(size)} patients.`,
        ...rates.map(
          ({ dose, rate }) =>
            `In patients with osteosarcoma who received ${String(dose)} mg/kg of ${drug}, the confirmed ORR was ${rate}%.`,
        ),
      ].join('\n\n'),
    }))
  }).flat()
}

/**
 * The time of whole runs over corpora of many sources, beside that of half as many: it must grow with
 * the number of claims, however many sources tell of them, and so must the comparisons.
 */
export async function betweenSources(rounds: number): Promise<string> {
  const results: Result[] = []
  let before: number | undefined
  for (const programmes of [25, 50, 100, 200]) {
    const files = sourcesAbout(programmes)
    const run = () => lint({ files, config: {}, asOf: '2026-01-01' })
    const { summary } = await run()
    const each = ((await comparisonsIn(run)) / summary.claims).toFixed(2)
    const times = await medians([{ name: 'run', run }], rounds, 0)
    const milliseconds = times.get('run') ?? Number.NaN
    const speed = ((summary.claims / milliseconds) * 1000).toFixed(0)
    const name = `${String(files.length)} sources, ${String(summary.claims)} claims, ${speed} claims/s, ${each} comparisons a claim`
    results.push(
      before === undefined
        ? { name, milliseconds }
        : { name, milliseconds, ratio: milliseconds / before, beside: 'half of it', aim: 2.3 },
    )
    before = milliseconds
  }
  return tableOf('Between sources', results)
}
