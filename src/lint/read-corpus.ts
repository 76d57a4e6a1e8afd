import { extname } from 'node:path'
import type { FactReader } from '../claims/fact-reader.js'
import type { Diagnostic } from '../report/report.js'
import type { Parser } from '../sources/parser.js'
import { extensionsOf } from '../sources/parsers-of.js'
import { chooseParser } from '../sources/choose-parser.js'
import { readSource } from '../sources/read.js'
import type { ReadingCache } from './caching/reading-cache.js'
import { ReadingKeys } from './caching/reading-key.js'
import { concurrently } from './concurrently.js'
import { findCorpusFiles, type CorpusFile, type VirtualFile } from './corpus-files.js'
import { readExpected, type Expectation } from './expected/expected-facts.js'
import type { ExtractedSource, ExtractionSettings } from './extract-claims.js'
import type { Progress } from './progress.js'
import { readContent } from './read-content.js'
import type { Reading } from './reading.js'
import { readingSettings, type ReadingRequest } from './reading-settings.js'
import { SharedReading, type WorkerCount } from './workers/shared-reading.js'

/** Files read ahead of the parser: enough to hide the disk, few enough to spare memory. */
const readAhead = 16

/** What to read and with what. */
export interface CorpusRequest extends ReadingRequest {
  readonly files: readonly (string | VirtualFile)[] | undefined
  readonly progress?: Progress | undefined
  /** Knows what files gave before; without it every file is parsed. */
  readonly cache?: ReadingCache | undefined
  /** The threads that help; without it there are none. */
  readonly workers?: WorkerRequest | undefined
}

/** Threads that are to help a run whose plugins are the built-in ones and those of its configuration. */
export interface WorkerRequest {
  readonly count: WorkerCount
  /** Where the configuration was loaded from, if it was; its plugins are loaded from there again. */
  readonly configFile: string | undefined
}

/** The sources of a run with their claims, in the order of their paths, and what is expected last. */
export interface Corpus {
  readonly sources: readonly ExtractedSource[]
  readonly diagnostics: readonly Diagnostic[]
  /** What the configuration expects; its claims are those of the last of the sources. */
  readonly expectations: readonly Expectation[]
  /** How the claims make facts, by the plugins of the run. */
  readonly facts: readonly FactReader[]
}

/**
 * Finds, reads and parses the files of a run and extracts their claims. A file that cannot be
 * read, parsed or understood becomes a diagnostic; the others are still read.
 */
export async function readCorpus(request: CorpusRequest): Promise<Corpus> {
  const { plugins, config, folders } = request
  const { cwd, root } = folders
  const files = request.files ?? config.files ?? []
  const settings = readingSettings(request)
  const { parsers, extraction } = settings
  const found = await findCorpusFiles({
    files,
    cwd,
    patternsFolder: request.files === undefined ? root : cwd,
    ignores: config.ignores ?? [],
    ignoresFolder: root,
    parsers,
  })
  const { cache } = request
  const sharing = sharingOf(request)
  const memory = cache && { cache, keys: new ReadingKeys(cache.makers, extraction) }
  const total = found.files.length
  let done = 0
  const read = (path: string, content: string | Uint8Array, parser: Parser) => {
    const here = () => readContent(path, content, parser, extraction)
    return sharing?.read(path, content, { done, left: total - done - 1 }, here) ?? here()
  }
  const readings = await concurrently(found.files, readAhead, async (file) => {
    const reading = await readFile(file, cwd, parsers, extraction, memory, read)
    request.progress?.(++done, total)
    return reading
  }).finally(() => sharing?.close())
  const nothingAsked: readonly Diagnostic[] =
    files.length > 0
      ? []
      : [
          {
            severity: 'error',
            message: 'no files to lint: name files or folders, or set "files" in the configuration',
          },
        ]
  const expected = readExpected(config, extraction, cwd)
  return {
    sources: [...readings, expected].flatMap(({ extracted }) => extracted ?? []),
    expectations: expected.expectations,
    facts: plugins.flatMap((plugin) => plugin.facts ?? []),
    diagnostics: [
      ...nothingAsked,
      ...settings.diagnostics,
      ...expected.diagnostics,
      ...found.diagnostics,
      ...readings.flatMap(({ diagnostics }) => diagnostics),
    ],
  }
}

async function readFile(
  file: CorpusFile,
  cwd: string,
  parsers: readonly Parser[],
  extraction: ExtractionSettings,
  memory: { readonly cache: ReadingCache; readonly keys: ReadingKeys } | undefined,
  read: (path: string, content: string | Uint8Array, parser: Parser) => Promise<Reading>,
): Promise<Reading> {
  const { path } = file
  const { clock } = extraction
  const content = file.content ?? (await clock('read', () => readSource(path, cwd)))
  if (isDiagnostic(content)) return { diagnostics: [content] }
  const parser = chooseParser(parsers, path, content)
  if (parser === undefined) return { diagnostics: [unknownFormat(path, parsers)] }
  if (memory === undefined) return read(path, content, parser)
  const { cache, keys } = memory
  const facts = extraction.factsOf(path)
  const key = keys.keyOf({ path, parser: parser.name, facts, content })
  const known = await clock('recall', () => cache.recall(path, key))
  if (known !== undefined) return known
  const reading = await read(path, content, parser)
  await clock('keep', () => cache.keep(path, key, reading))
  return reading
}

/** Undefined where no thread is asked for, or could be told how to read. */
function sharingOf(request: CorpusRequest): SharedReading | undefined {
  const { workers, config, folders, kinds, listsNumbers = false } = request
  if (workers === undefined || workers.count === 0) return undefined
  const { count, configFile } = workers
  const isData = (config.plugins ?? []).length === 0
  if (!isData && configFile === undefined) return undefined
  return new SharedReading(count, {
    cwd: folders.cwd,
    config: configFile === undefined || isData ? config : { file: configFile },
    kinds: kinds && [...kinds],
    listsNumbers,
  })
}

function isDiagnostic(content: string | Uint8Array | Diagnostic): content is Diagnostic {
  return typeof content !== 'string' && 'severity' in content
}

function unknownFormat(path: string, parsers: readonly Parser[]): Diagnostic {
  const extension = extname(path).toLowerCase()
  const own = parsers.flatMap(({ extensions, onlyRecognized = [] }) =>
    extensions.includes(extension) ? onlyRecognized : [],
  )
  const message =
    own.length === 0
      ? `no parser reads "${extension}" files; these are read: ${extensionsOf(parsers).join(', ')}`
      : `no parser recognises this "${extension}" file; of these are read: ${own.join(', ')}`
  return { path, severity: 'error', message }
}
