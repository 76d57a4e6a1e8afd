import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maxSourceBytes, readSource } from '../../src/sources/read.js'

let cwd = ''
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'claimlint-read-'))
})
afterAll(async () => {
  await rm(cwd, { recursive: true })
})

async function messageOf(path: string): Promise<string> {
  const result = await readSource(path, cwd)
  expect(result).toMatchObject({ path, severity: 'error' })
  return 'message' in result ? result.message : ''
}

describe('readSource', () => {
  it('reads a file relative to the working directory', async () => {
    await writeFile(join(cwd, 'a.txt'), 'n = 24')
    expect(await readSource('a.txt', cwd)).toEqual(Buffer.from('n = 24'))
  })

  it('says that a file is missing, without codes', async () => {
    const message = await messageOf('missing.txt')
    expect(message).toContain('no such file')
    expect(message).not.toContain('ENOENT')
  })

  it('says that a folder is no file', async () => {
    await mkdir(join(cwd, 'folder.md'))
    expect(await messageOf('folder.md')).toContain('folder')
    expect(await messageOf('a.txt/b.txt')).toContain('not a folder')
  })

  it('says that links lead round in a circle', async () => {
    await symlink('round.txt', join(cwd, 'round.txt'))
    expect(await messageOf('round.txt')).toContain('circle')
  })

  it('refuses a named pipe instead of waiting for it', async () => {
    execFileSync('mkfifo', [join(cwd, 'pipe.txt')])
    expect(await messageOf('pipe.txt')).toContain('no regular file')
  })

  it('refuses a file beyond the limit, with both sizes, and reads one at the limit', async () => {
    const path = join(cwd, 'large.txt')
    await writeFile(path, 'x')
    await truncate(path, maxSourceBytes + 1024 * 1024)
    expect(await messageOf('large.txt')).toMatch(/21 MB.* 20 MB/)
    await writeFile(path, 'x'.repeat(maxSourceBytes))
    expect(await readSource('large.txt', cwd)).toHaveLength(maxSourceBytes)
  })
})
