import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createWorkspace, type Workspace } from '../cli/run-cli.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

let workspace: Workspace

beforeAll(async () => {
  workspace = await createWorkspace()
})

afterAll(() => workspace.remove())

it('the report in the README is what a run on the sample corpus prints', async () => {
  const readme = await readFile(join(root, 'README.md'), 'utf8')
  const excerpt = /From the report on the sample corpus:\n\n```\n([^`]+)```/u.exec(readme)?.[1]
  const { stdout } = await workspace.run(['-c', 'corpus/claimlint.config.ts', '--no-color'], {
    in: relative(workspace.folder, root),
  })
  expect(excerpt).toContain('60.6%')
  expect(stdout).toContain(excerpt)
})
