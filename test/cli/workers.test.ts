import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorkspace, type Workspace } from './run-cli.js'

let workspace: Workspace

/** Finds in each source where it was read: a plugin of this kind tells threads apart. */
const whereConfig = (head: string, value: string) => `
import { isMainThread } from 'node:worker_threads'
${head}
const extractor = {
  id: 'where',
  emits: ['where'],
  *extract(document) {
    const [block] = document.blocks
    const quote = block.flat.text
    const place = { path: document.path, quote, context: quote, at: 0, start: 0, end: quote.length }
    yield { kind: 'where', measure: { label: 'where' }, scope: {}, value: ${value}, place }
  },
}
const check = {
  id: 'where', summary: 'Tells where', severity: 'error', per: 'claim', reads: ['where'],
  messages: { where: 'read in {{where}}' },
  check(claim, { report }) {
    const where = claim.value.isMain ? 'the main thread' : 'a worker'
    report({ message: 'where', data: { where }, at: claim, derivation: [] })
  },
}
export default { plugins: [{ name: 'where', extractors: [extractor], checks: [check] }] }
`

beforeAll(async () => {
  workspace = await createWorkspace()
  await workspace.write({
    'a.md': 'The first source.\n',
    'b.md': 'The second source.\n',
    'plain.config.mjs': whereConfig('', '{ isMain: isMainThread }'),
    'unsent.config.mjs': whereConfig('', '{ isMain: isMainThread, tell: () => 1 }'),
    'broken.config.mjs': whereConfig(
      `if (!isMainThread) throw new Error('not in a thread')`,
      '{ isMain: isMainThread }',
    ),
    'asks.config.mjs': whereConfig('', '{ isMain: isMainThread }').replace(
      'export default {',
      'export default { workers: 1,',
    ),
  })
}, 60_000)

afterAll(() => workspace.remove())

/** Where the sources were read, by the findings of a run. */
async function readIn(config: string, ...args: string[]): Promise<string[]> {
  const options = ['-c', `${config}.config.mjs`, '--check', 'where', '-f', 'json', ...args]
  const { stdout, stderr } = await workspace.run([...options, 'a.md', 'b.md'])
  expect(stderr).toBe('')
  const { findings } = JSON.parse(stdout) as { findings: { message: string }[] }
  return findings.map(({ message }) => message.replace('read in ', ''))
}

const here = ['the main thread', 'the main thread']
const there = ['a worker', 'a worker']

describe('--workers', () => {
  it('reads in threads, with the plugins of the configuration', async () => {
    expect(await readIn('plain', '--workers', '1')).toEqual(there)
    expect(await readIn('plain', '--workers', '2')).toEqual(there)
  })

  it.each([['0'], ['auto']])('reads few sources in the main thread with %s', async (count) => {
    expect(await readIn('plain', '--workers', count)).toEqual(here)
  })

  it('may stand in the configuration, and the command line wins', async () => {
    expect(await readIn('asks')).toEqual(there)
    expect(await readIn('asks', '--workers', '0')).toEqual(here)
  })

  it('reads again in the main thread what cannot be sent', async () => {
    expect(await readIn('unsent', '--workers', '2')).toEqual(here)
  })

  it('reads in the main thread, and tells nothing, where the plugin does not run in another', async () => {
    expect(await readIn('broken', '--workers', '2')).toEqual(here)
  })

  it.each(['-1', 'many', '1.5', '65'])('does not take %s', async (count) => {
    const { code, stderr } = await workspace.run([`--workers=${count}`, 'a.md'])
    expect(code).toBe(2)
    expect(stderr).toContain(`--workers takes auto or a whole number up to 64, not "${count}"`)
  })
})
