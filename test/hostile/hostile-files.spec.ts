import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorkspace, type Workspace } from '../cli/run-cli.js'
import { hostileFormats } from './formats.js'
import type { Report } from '../../src/index.js'

let workspace: Workspace

beforeAll(async () => {
  workspace = await createWorkspace()
}, 60_000)

afterAll(() => workspace.remove())

const good = 'The ORR was 60.6% (95% CI, 35.6%-56.4%).\n'

/** What a run may hold in memory at its peak, in kilobytes, whatever it is given. */
const mostMemory = 1_000_000

/** Has a process say, when it ends, how much memory it held at most. */
const measuring =
  '--import=data:text/javascript,process.on(%22exit%22,()=>process.stderr.write(%22peak=%22+process.resourceUsage().maxRSS))'

describe.each(hostileFormats)('hostile files: %s', (format, extension, files) => {
  it('each ends as it should, the others are linted, and memory stays below a gigabyte', async () => {
    const folder = format.replaceAll(' ', '-')
    await mkdir(join(workspace.folder, folder))
    await writeFile(join(workspace.folder, folder, 'good.md'), good)
    const names = files.map(({ name }) => `${name}${extension}`)
    for (const [at, { content }] of files.entries()) {
      await writeFile(join(workspace.folder, folder, names[at] ?? ''), content())
    }
    const args = ['--no-cache', '--format', 'json', ...names, 'good.md']
    const options = { in: folder, env: { NODE_OPTIONS: measuring } }
    const { code, stdout, stderr } = await workspace.run(args, options)
    const { diagnostics, findings } = JSON.parse(stdout) as Report
    expect(stderr).not.toMatch(/^\s+at .*[:(]\d+/m)
    expect(findings.map(({ location }) => location.path)).toContain('good.md')
    const errors = diagnostics.filter(({ severity }) => severity === 'error')
    const said = files.map(({ name, error }) => {
      const own = errors.filter(({ path }) => path === `${name}${extension}`)
      const isSaid = own.some(({ message }) => error?.test(message) === true)
      return [name, isSaid ? 'said' : own.map(({ message }) => message)]
    })
    expect(said).toEqual(files.map(({ name, error }) => [name, error === undefined ? [] : 'said']))
    expect(code).toBe(2)
    expect(Number(/peak=(\d+)/.exec(stderr)?.[1])).toBeLessThan(mostMemory)
  }, 300_000)
})
