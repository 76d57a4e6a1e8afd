import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defaultCacheFolder } from '../../../src/lint/caching/cache-folder.js'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimlint-cache-folder-'))
  await mkdir(join(folder, 'project/node_modules'), { recursive: true })
})

afterAll(() => rm(folder, { recursive: true }))

const linux = { platform: 'linux', env: {}, home: '/home/ada' } as const

describe('the folder of a cache', () => {
  it('is in the node_modules beside the configuration, where there is one', async () => {
    const found = await defaultCacheFolder(join(folder, 'project'), linux)
    expect(found).toBe(join(folder, 'project/node_modules/.cache/claimlint'))
  })

  it.each([
    [linux, '/home/ada/.cache/claimlint'],
    [{ ...linux, env: { XDG_CACHE_HOME: '/caches' } }, '/caches/claimlint'],
    [{ ...linux, platform: 'darwin' as const }, '/home/ada/Library/Caches/claimlint'],
    [{ ...linux, platform: 'win32' as const }, '/home/ada/AppData/Local/claimlint'],
    [
      { platform: 'win32' as const, env: { LOCALAPPDATA: '/local' }, home: '/x' },
      '/local/claimlint',
    ],
  ])('is else among the caches of the user', async (system, expected) => {
    expect(await defaultCacheFolder(folder, system)).toBe(expected)
  })
})
