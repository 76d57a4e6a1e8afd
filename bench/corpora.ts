import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { paper } from './prose.js'
import { Random } from './random.js'
import { tablesReport } from './tables.js'

/** A folder of files to lint, and how much text they hold. */
export interface Corpus {
  readonly folder: string
  readonly files: readonly string[]
  /** Millions of characters. */
  readonly megabytes: number
}

/** The files of a folder that end so. */
export async function corpusIn(folder: string, extension: string): Promise<Corpus> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(extension)).sort()
  const files = names.map((name) => join(folder, name))
  return { folder, files, megabytes: (await textsOf(files)).join('').length / 1e6 }
}

/** The texts of files, read anew. */
export async function textsOf(files: readonly string[]): Promise<string[]> {
  return Promise.all(files.map((file) => readFile(file, 'utf8')))
}

const paperLength = 30_000
const papers = 25

const kinds = {
  text: { extension: '.txt', write: (random: Random) => paper(random, paperLength) },
  prose: { extension: '.md', write: (random: Random) => paper(random, paperLength, '## ') },
  tables: { extension: '.md', write: (random: Random) => tablesReport(random, paperLength) },
} as const

/** Writes a corpus of generated papers into a folder of its own. */
export async function generate(kind: keyof typeof kinds, within: string): Promise<Corpus> {
  const { extension, write } = kinds[kind]
  const folder = join(within, kind)
  await mkdir(folder)
  const random = new Random(2026)
  for (let index = 0; index < papers; index++) {
    await writeFile(
      join(folder, `paper-${String(index).padStart(2, '0')}${extension}`),
      write(random),
    )
  }
  return corpusIn(folder, extension)
}

/** Runs a task with a folder that is removed afterwards. */
export async function withScratch(task: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'claimlint-bench-'))
  try {
    await task(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}
