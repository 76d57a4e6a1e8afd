import { execFileSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { medians } from './measure.js'
import { beside, tableOf } from './table.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const command = join(root, 'dist/bin/claimlint.js')

/** The built command line on small jobs, beside an empty program. */
export async function startUp(scratch: string, rounds: number): Promise<string> {
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), '--if-needed'])
  const text = 'Of 24 patients, 5 (20.8%) had a response (95% CI, 7.1%-42.2%).\n'
  await writeFile(join(scratch, 'small.txt'), text)
  await writeFile(join(scratch, 'small.md'), `# Results\n\n${text}`)
  const node =
    (...args: string[]) =>
    () =>
      execFileSync(process.execPath, args, { cwd: scratch, stdio: ['ignore', 'ignore', 'pipe'] })
  const times = await medians(
    [
      { name: 'node -e 0', run: node('-e', '0') },
      { name: '--version', run: node(command, '--version') },
      { name: 'one small .txt', run: node(command, 'small.txt') },
      { name: 'one small .md', run: node(command, 'small.md') },
    ],
    rounds,
  )
  const empty = 'node -e 0'
  return tableOf('Start-up', [
    { name: empty, milliseconds: times.get(empty) ?? Number.NaN },
    beside(times, '--version', empty, { aim: 1.3 }),
    beside(times, 'one small .txt', empty, { aim: 3 }),
    beside(times, 'one small .md', empty, { aim: 3 }),
  ])
}
