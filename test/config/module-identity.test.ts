import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { moduleIdentity } from '../../src/config/module-identity.js'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimlint-modules-'))
  await write({
    'plugin.ts': `import { definePlugin } from 'claimlint'\nimport { word } from './words.js'\nexport default definePlugin({ name: word })\n`,
    'words.ts': `export const word = 'one'\n`,
  })
})

afterEach(() => rm(folder, { recursive: true }))

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
}

const identity = () => moduleIdentity([join(folder, 'plugin.ts')])

describe('what the modules of a plugin are', () => {
  it('stays the same while none changes', async () => {
    expect(await identity()).toMatch(/^[0-9a-f]{64}$/)
    expect(await identity()).toBe(await identity())
  })

  it('is another where a module that is imported changes', async () => {
    const before = await identity()
    await write({ 'words.ts': `export const word = 'two'\n` })
    expect(await identity()).not.toBe(before)
  })

  it('is another where a package that is imported has another version', async () => {
    const importing = `import words from '@scope/words/list'\nexport default words\n`
    await write({
      'plugin.ts': importing,
      'node_modules/@scope/words/package.json': '{"name":"@scope/words","version":"1.0.0"}',
    })
    const before = await identity()
    expect(before).toBeDefined()
    await write({ 'node_modules/@scope/words/package.json': '{"version":"1.0.1"}' })
    expect(await identity()).not.toBe(before)
  })

  it('goes by the version of a plugin that is installed itself', async () => {
    await write({
      'node_modules/rules/package.json': '{"name":"rules","version":"2.0.0"}',
      'node_modules/rules/index.js': `import fs from 'node:fs'\nexport default fs\n`,
    })
    expect(await moduleIdentity([join(folder, 'node_modules/rules/index.js')])).toBeDefined()
  })

  it.each([
    ['imports what is not there', `import './gone.js'`],
    ['imports a package that is not installed', `import 'gone'`],
    ['computes an import', `await import(name)`],
    ['reads files', `import { readFileSync } from 'node:fs'`],
    ['reads files through require', `const fs = require('fs')`],
    ['reads the environment', `const level = process.env.LEVEL`],
  ])('is unknown where one %s', async (_, line) => {
    await write({ 'words.ts': `${line}\nexport const word = 'one'\n` })
    expect(await identity()).toBeUndefined()
  })

  it('is unknown for a package that is only linked', async () => {
    await write({
      'plugin.ts': `import words from 'words'\nexport default words\n`,
      'workspace/words/package.json': '{"version":"1.0.0"}',
    })
    await mkdir(join(folder, 'node_modules'), { recursive: true })
    await symlink(join(folder, 'workspace/words'), join(folder, 'node_modules/words'))
    expect(await identity()).toBeUndefined()
  })
})
