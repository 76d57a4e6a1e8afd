/** Writes the report that the sample corpus is expected to give: corpus/expected-report.json. */
import { spawnSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const { status, stdout, stderr } = spawnSync(
  process.execPath,
  ['dist/bin/claimlint.js', '--config', 'corpus/claimlint.config.ts', '--format', 'json'],
  { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
)
process.stderr.write(stderr)
if (status !== 0 && status !== 1) process.exit(status ?? 2)
await writeFile(join(root, 'corpus/expected-report.json'), stdout)
