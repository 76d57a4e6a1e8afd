import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import markdown from '../../src/sources/markdown/parser.js'
import plainText from '../../src/sources/plain-text/parser.js'
import { discoverFiles } from '../../src/sources/discover.js'
import { defineParser } from '../../src/sources/parser.js'

const ledger = defineParser({
  name: 'ledger',
  extensions: ['.json'],
  onlyRecognized: 'ledgers',
  recognizes: (head) => head.includes('"ledger"'),
  parse: (input) => markdown.parse(input),
})
const parsers = [{ ...markdown, extensions: ['.md'] }, plainText]

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'claimlint-discover-'))
})
afterEach(async () => {
  await rm(root, { recursive: true })
})

async function write(
  ...files: readonly (string | readonly [path: string, text: string])[]
): Promise<void> {
  for (const file of files) {
    const [path, text] = typeof file === 'string' ? [file, 'x'] : file
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
}

async function discover(
  patterns: readonly string[],
  more: { readonly cwd?: string; readonly ignores?: readonly string[] } = {},
) {
  return discoverFiles({ patterns, cwd: root, parsers, ...more })
}

async function filesOf(...patterns: readonly string[]): Promise<readonly string[]> {
  const { files, diagnostics } = await discover(patterns)
  expect(diagnostics).toEqual([])
  return files
}

async function errorOf(pattern: string): Promise<string> {
  const { files, diagnostics } = await discover([pattern])
  expect(files).toEqual([])
  expect(diagnostics).toHaveLength(1)
  expect(diagnostics[0]).toMatchObject({ severity: 'error' })
  return `${diagnostics[0]?.path ?? ''}: ${diagnostics[0]?.message ?? ''}`
}

describe('files and folders', () => {
  it('finds files, folders and globs together, sorted by code unit, each once', async () => {
    await write('b.md', 'a.txt', 'Z.md', 'news/x.md', 'news/deep/é.txt', 'news/data.csv')
    expect(await filesOf('news', 'a.txt', './a.txt', '*.md', join(root, 'b.md'))).toEqual([
      'Z.md',
      'a.txt',
      'b.md',
      'news/deep/é.txt',
      'news/x.md',
    ])
  })

  it('keeps ../ for paths outside of the working directory', async () => {
    await write('press/a.md', 'lint/x.md')
    const cwd = join(root, 'lint')
    expect((await discover(['../press', '../press/*.md'], { cwd })).files).toEqual([
      '../press/a.md',
    ])
  })

  it('reads extensions in any case', async () => {
    await write('docs/A.MD')
    expect(await filesOf('docs', 'docs/A.MD')).toEqual(['docs/A.MD'])
  })

  it('passes over hidden files, unless a pattern names them', async () => {
    await write('.drafts/a.md', 'docs/.hidden.md', 'docs/b.md')
    expect(await filesOf('.')).toEqual(['docs/b.md'])
    expect(await filesOf('.drafts/*.md', 'docs/.*.md')).toEqual(['.drafts/a.md', 'docs/.hidden.md'])
  })

  it('never enters node_modules and .git', async () => {
    await write('node_modules/p/readme.md', 'a/node_modules/p/readme.md', '.git/x.md', 'a/b.md')
    expect(await filesOf('.', '**/*.md')).toEqual(['a/b.md'])
  })
})

describe('globs', () => {
  it('matches braces, depth and parent folders', async () => {
    await write('a/x.md', 'a/b/y.md', 'c/z.txt', 'top.md')
    expect(await filesOf('{a,c}/*.{md,txt}')).toEqual(['a/x.md', 'c/z.txt'])
    expect(await filesOf('**/y.md')).toEqual(['a/b/y.md'])
    expect(await filesOf('a/../*.md')).toEqual(['top.md'])
    expect(await filesOf(`${root}/a/**`)).toEqual(['a/b/y.md', 'a/x.md'])
  })

  it('takes an existing file for what it is, whatever characters its name has', async () => {
    await write('a[1].md', 'a1.md', '(draft)*.txt')
    expect(await filesOf('a[1].md', '(draft)*.txt')).toEqual(['(draft)*.txt', 'a[1].md'])
  })

  it('says that a pattern cannot exclude', async () => {
    await write('a.md')
    expect(await errorOf('!a.md')).toContain('`ignores`')
  })
})

describe('what is left out', () => {
  it('honours .gitignore files at every level, the inner over the outer', async () => {
    await write(
      ['.gitignore', '*.txt\nbuild/\n'],
      ['docs/.gitignore', '!keep.txt\n/local.md\n'],
      'a.txt',
      'docs/keep.txt',
      'docs/drop.txt',
      'docs/local.md',
      'docs/sub/local.md',
      'build/out.md',
    )
    expect(await filesOf('.')).toEqual(['docs/keep.txt', 'docs/sub/local.md'])
  })

  it('honours .gitignore files above, up to the root of the repository and no further', async () => {
    await write(['.gitignore', '*.md\n'], 'repo/.git/HEAD', ['repo/.gitignore', 'draft*\n'])
    await write('repo/docs/a.md', 'repo/docs/draft.md')
    const cwd = join(root, 'repo/docs')
    expect((await discover(['.'], { cwd })).files).toEqual(['a.md'])
  })

  it('lints a file or a folder that is named outright even if git ignores it', async () => {
    await write(
      '.git/HEAD',
      ['.gitignore', 'secret.md\nbuild\n'],
      'secret.md',
      'build/a.md',
      'c.md',
    )
    expect(await filesOf('secret.md', 'build')).toEqual(['build/a.md', 'secret.md'])
    expect(await filesOf('*.md')).toEqual(['c.md'])
  })

  it('leaves out what `ignores` matches, and warns where a file was named outright', async () => {
    await write('a.md', 'drafts/b.md', 'drafts/c.md')
    const ignores = ['drafts/*', '!drafts/c.md']
    expect((await discover(['.'], { ignores })).files).toEqual(['a.md', 'drafts/c.md'])
    const named = await discover(['drafts/b.md'], { ignores })
    expect(named.files).toEqual([])
    expect(named.diagnostics).toMatchObject([{ path: 'drafts/b.md', severity: 'warning' }])
  })
})

describe('what cannot be found', () => {
  it('names a missing file, an empty folder and a glob that matches nothing', async () => {
    await write('empty/data.csv')
    expect(await errorOf('gone.md')).toMatch(/^gone\.md: .*no such file/)
    expect(await errorOf('empty')).toMatch(/^empty: .*no \.md or \.txt file \(1 of other types\)/)
    expect(await errorOf('no/**/*.md')).toMatch(/^no\/\*\*\/\*\.md: The pattern matches no/)
    expect(await errorOf('')).toContain('empty pattern')
  })

  it('names the extensions that have a parser', async () => {
    await write('data.csv')
    expect(await errorOf('data.csv')).toMatch(/^data\.csv: .*\.md or \.txt/)
  })
})

describe('symbolic links', () => {
  it('does not follow a circle of folders', async () => {
    await write('docs/a.md')
    await symlink('..', join(root, 'docs/up'))
    await symlink('loop', join(root, 'loop'))
    expect(await filesOf('.')).toEqual(['docs/a.md'])
  })

  it('reads a link to a file, and walks a link to a folder that is named outright', async () => {
    await write('real/a.md')
    await symlink('real', join(root, 'link'))
    await symlink('real/a.md', join(root, 'b.md'))
    expect(await filesOf('*.md', 'link')).toEqual(['b.md', 'link/a.md'])
  })
})

describe('extensions that many kinds of file share', () => {
  const find = (...patterns: readonly string[]) =>
    discoverFiles({ patterns, cwd: root, parsers: [...parsers, ledger] })

  it('passes over what no parser recognises in folders and globs', async () => {
    await write('a.md', ['package.json', '{}'], ['books/may.json', '{"ledger": 1}'])
    for (const pattern of ['.', '**/*']) {
      const { files, diagnostics } = await find(pattern)
      expect(files).toEqual(['a.md', 'books/may.json'])
      expect(diagnostics).toEqual([])
    }
  })

  it('keeps a file that is named outright, so that its reader can say what it is not', async () => {
    await write(['package.json', '{}'])
    expect((await find('package.json')).files).toEqual(['package.json'])
  })

  it('says so where a folder holds nothing else', async () => {
    await write(['data/package.json', '{}'])
    const { files, diagnostics } = await find('data')
    expect(files).toEqual([])
    expect(diagnostics[0]?.message).toMatch(/holds no .*\.json file \(1 of other types\)/)
  })
})
