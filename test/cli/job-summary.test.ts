import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { marksConfig } from './marks-config.js'
import { createWorkspace, type Workspace } from './run-cli.js'

let workspace: Workspace

beforeAll(async () => {
  workspace = await createWorkspace()
  await workspace.write({
    'claimlint.config.ts': marksConfig,
    'a.md': 'One ERROR and one WARNING.\n',
  })
}, 60_000)

afterAll(() => workspace.remove())

it('is added to what other steps wrote, beside the annotations', async () => {
  const file = join(workspace.folder, 'summary.md')
  await writeFile(file, 'Earlier step\n')
  const { stdout } = await workspace.run(['--check', 'marks', '--format', 'github', 'a.md'], {
    env: { GITHUB_STEP_SUMMARY: file },
  })
  expect(stdout).toMatch(/^::error file=a\.md,line=1,endLine=1,col=5,title=marks::There is a mark/)
  const summary = await readFile(file, 'utf8')
  expect(summary).toMatch(/^Earlier step\n## claimlint: 2 findings/)
})

it('is not written by other formats, nor where no job asks for it', async () => {
  const file = join(workspace.folder, 'untouched.md')
  const json = ['--check', 'marks', '--format', 'json', 'a.md']
  await workspace.run(json, { env: { GITHUB_STEP_SUMMARY: file } })
  await expect(readFile(file)).rejects.toThrow('ENOENT')
  const { code, stderr } = await workspace.run(['--check', 'marks', '-f', 'github', 'a.md'], {
    env: { GITHUB_STEP_SUMMARY: '' },
  })
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
})

it('that cannot be written ends the run with the file and the reason', async () => {
  const { code, stderr } = await workspace.run(['--check', 'marks', '-f', 'github', 'a.md'], {
    env: { GITHUB_STEP_SUMMARY: join(workspace.folder, 'no/such/folder.md') },
  })
  expect(code).toBe(2)
  expect(stderr).toMatch(/the job summary cannot be written to .*folder\.md: ENOENT/)
})
