import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { walk } from '../../src/sources/walk.js'

it('reports a folder that cannot be listed, and finds nothing in it', async () => {
  const root = await mkdtemp(join(tmpdir(), 'claimlint-walk-'))
  const folder = join(root, 'file.md')
  await writeFile(folder, 'x')
  const failed: string[] = []
  const found = await walk({
    folder,
    depth: Infinity,
    hidden: false,
    isLeftOut: () => false,
    onError: (path) => failed.push(path),
  })
  await rm(root, { recursive: true })
  expect(found).toEqual([])
  expect(failed).toEqual([folder])
})
