import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { moduleFiles } from '../../src/config/module-files.js'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimlint-files-'))
})

afterEach(() => rm(folder, { recursive: true }))

/** The files that the first of these leads to, as names in the folder. */
async function filesOf(files: Readonly<Record<string, string>>): Promise<string[]> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  const [first = ''] = Object.keys(files)
  const found = await moduleFiles([join(folder, first)])
  return found.map((file) => file.slice(folder.length + 1))
}

describe('the files of a module', () => {
  it('are those that it imports, whatever the way, and what these import', async () => {
    const found = await filesOf({
      'a.ts': `import './b.js'\nexport { c } from "./c"\nconst d = await import('./d/index.js')`,
      'b.ts': `import { e } from './d/e.mjs'`,
      'c.ts': '',
      'd/index.ts': '',
      'd/e.mjs': '',
      'f.ts': '',
    })
    expect(found).toEqual(['a.ts', 'b.ts', 'c.ts', 'd/index.ts', 'd/e.mjs'])
  })

  it('are each listed once where imports go in a circle', async () => {
    const found = await filesOf({ 'a.ts': `import './b.js'`, 'b.ts': `import './a.js'` })
    expect(found).toEqual(['a.ts', 'b.ts'])
  })

  it('leave out packages and what is not there, and list what cannot be read', async () => {
    expect(await filesOf({ 'a.ts': `import 'yaml'\nimport './gone.js'` })).toEqual(['a.ts'])
    expect(await moduleFiles([join(folder, 'gone.ts')])).toEqual([join(folder, 'gone.ts')])
  })
})
