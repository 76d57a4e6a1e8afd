import { extname } from 'node:path'
import type { ClaimKind } from '../claims/kinds.js'
import { Vocabulary } from '../claims/vocabulary.js'
import type { ResolvedConfig } from '../config/config.js'
import type { Plugin } from '../config/plugin.js'
import type { Document } from '../document/document.js'
import { LineIndex } from '../document/line-index.js'
import type { Diagnostic } from '../report/report.js'
import type { Parser } from '../sources/parser.js'
import { extensionsOf } from '../sources/parsers-of.js'
import { chooseParser } from '../sources/choose-parser.js'
import { decodeSource } from '../sources/decode.js'
import { readSource } from '../sources/read.js'
import type { ReadingCache } from './caching/reading-cache.js'
import { ReadingKeys } from './caching/reading-key.js'
import { noClock, type Clock } from './clock.js'
import { concurrently } from './concurrently.js'
import { findCorpusFiles, type CorpusFile, type VirtualFile } from './corpus-files.js'
import { extractSource, type ExtractedSource, type ExtractionSettings } from './extract-claims.js'
import type { Progress } from './progress.js'
import type { Reading } from './reading.js'
import { reasonOf } from './reason.js'
import type { Folders } from './source-globs.js'
import { compileSourceSettings } from './source-settings.js'

/** Files read ahead of the parser: enough to hide the disk, few enough to spare memory. */
const readAhead = 16

/** What to read and with what. */
export interface CorpusRequest {
  readonly plugins: readonly Plugin[]
  readonly config: ResolvedConfig
  readonly folders: Folders
  readonly files: readonly (string | VirtualFile)[] | undefined
  /** The kinds of claim to keep; without it all are. */
  readonly kinds?: ReadonlySet<ClaimKind>
  /** Whether to list the numbers that no claim holds. */
  readonly listsNumbers?: boolean
  readonly clock?: Clock
  readonly progress?: Progress | undefined
  /** Knows what files gave before; without it every file is parsed. */
  readonly cache?: ReadingCache | undefined
}

/** The sources of a run with their claims, in the order of their paths. */
export interface Corpus {
  readonly sources: readonly ExtractedSource[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Finds, reads and parses the files of a run and extracts their claims. A file that cannot be
 * read, parsed or understood becomes a diagnostic; the others are still read.
 */
export async function readCorpus(request: CorpusRequest): Promise<Corpus> {
  const { plugins, config, folders, kinds, listsNumbers, clock = noClock } = request
  const { cwd, root } = folders
  const files = request.files ?? config.files ?? []
  const parsers = plugins.flatMap((plugin) => plugin.parsers ?? [])
  const found = await findCorpusFiles({
    files,
    cwd,
    patternsFolder: request.files === undefined ? root : cwd,
    ignores: config.ignores ?? [],
    ignoresFolder: root,
    parsers,
  })
  const settings = compileSourceSettings(config, folders)
  const extraction: ExtractionSettings = {
    extractors: plugins.flatMap(({ extractors = [] }) => extractors),
    vocabulary: new Vocabulary([
      ...plugins.flatMap(({ vocabulary = [] }) => vocabulary),
      ...(config.vocabulary ?? []),
    ]),
    clock,
    factsOf: (path) => settings.factsOf(path),
    ...(kinds && { kinds }),
    ...(listsNumbers && { listsNumbers }),
  }
  const { cache } = request
  const memory = cache && { cache, keys: new ReadingKeys(cache.makers, extraction) }
  let done = 0
  const readings = await concurrently(found.files, readAhead, async (file) => {
    const reading = await readFile(file, cwd, parsers, extraction, memory)
    request.progress?.(++done, found.files.length)
    return reading
  })
  const nothingAsked: readonly Diagnostic[] =
    files.length > 0
      ? []
      : [
          {
            severity: 'error',
            message: 'no files to lint: name files or folders, or set "files" in the configuration',
          },
        ]
  return {
    sources: readings.flatMap(({ extracted }) => (extracted === undefined ? [] : [extracted])),
    diagnostics: [
      ...nothingAsked,
      ...settings.diagnostics,
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
): Promise<Reading> {
  const { path } = file
  const { clock } = extraction
  const content = file.content ?? (await clock('read', () => readSource(path, cwd)))
  if (isDiagnostic(content)) return { diagnostics: [content] }
  const parser = chooseParser(parsers, path, content)
  if (parser === undefined) return { diagnostics: [unknownFormat(path, parsers)] }
  if (memory === undefined) return readContent(path, content, parser, extraction)
  const { cache, keys } = memory
  const facts = extraction.factsOf(path)
  const key = keys.keyOf({ path, parser: parser.name, facts, content })
  const known = await clock('recall', () => cache.recall(path, key))
  if (known !== undefined) return known
  const reading = await readContent(path, content, parser, extraction)
  await clock('keep', () => cache.keep(path, key, reading))
  return reading
}

async function readContent(
  path: string,
  content: string | Uint8Array,
  parser: Parser,
  extraction: ExtractionSettings,
): Promise<Reading> {
  const { parse, diagnostics } = parsingOf(parser, path, content)
  if (parse === undefined) return { diagnostics }
  try {
    const document = await extraction.clock('parse', parse)
    const read = extractSource(document, extraction)
    return {
      extracted: read.extracted,
      diagnostics: [...diagnostics, ...problemsOf(document), ...read.diagnostics],
    }
  } catch (thrown) {
    const message = `parser "${parser.name}" failed on this file: ${reasonOf(thrown)}`
    return { diagnostics: [...diagnostics, { path, severity: 'error', message }] }
  }
}

function isDiagnostic(content: string | Uint8Array | Diagnostic): content is Diagnostic {
  return typeof content !== 'string' && 'severity' in content
}

/** How a parser is to read a file's content, which is decoded first if it reads text. */
function parsingOf(
  parser: Parser,
  path: string,
  content: string | Uint8Array,
): {
  readonly parse?: () => Document | Promise<Document>
  readonly diagnostics: readonly Diagnostic[]
} {
  if (parser.input === 'bytes') {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    return { parse: () => parser.parse({ path, bytes }), diagnostics: [] }
  }
  const { text, diagnostics } =
    typeof content === 'string'
      ? { text: content.replace(/^\uFEFF/u, ''), diagnostics: [] }
      : decodeSource(path, content)
  if (text === undefined) return { diagnostics }
  return { parse: () => parser.parse({ path, text }), diagnostics }
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

/** What a parser could not read of a file whose rest it read. */
function problemsOf({ path, text, isRendering, problems = [] }: Document): Diagnostic[] {
  if (problems.length === 0) return []
  const lines = new LineIndex(text)
  return problems.map(({ message, offset, severity = 'warning' }) => {
    const { line, column } = lines.position(offset)
    return { path, severity, message, ...(!isRendering && { position: { line, column } }) }
  })
}
