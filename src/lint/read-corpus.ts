import { extname } from 'node:path'
import type { ClaimKind } from '../claims/kinds.js'
import { Vocabulary } from '../claims/vocabulary.js'
import type { ResolvedConfig } from '../config/config.js'
import type { Plugin } from '../config/plugin.js'
import type { Document } from '../document/document.js'
import { LineIndex } from '../document/line-index.js'
import type { Diagnostic } from '../report/report.js'
import type { Parser } from '../sources/parser.js'
import { readSource } from '../sources/read.js'
import { noClock, type Clock } from './clock.js'
import { concurrently } from './concurrently.js'
import { findCorpusFiles, type CorpusFile, type VirtualFile } from './corpus-files.js'
import { extractSource, type ExtractedSource, type ExtractionSettings } from './extract-claims.js'
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
}

/** The sources of a run with their claims, in the order of their paths. */
export interface Corpus {
  readonly sources: readonly ExtractedSource[]
  readonly diagnostics: readonly Diagnostic[]
}

/** What one file gave. */
interface Reading {
  readonly extracted?: ExtractedSource
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
  const parsers = parsersByExtension(plugins)
  const found = await findCorpusFiles({
    files,
    cwd,
    patternsFolder: request.files === undefined ? root : cwd,
    ignores: config.ignores ?? [],
    ignoresFolder: root,
    extensions: [...parsers.keys()],
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
  const readings = await concurrently(found.files, readAhead, (file) =>
    readFile(file, cwd, parsers, extraction),
  )
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
  parsers: ReadonlyMap<string, Parser>,
  extraction: ExtractionSettings,
): Promise<Reading> {
  const { path } = file
  const extension = extname(path).toLowerCase()
  const parser = parsers.get(extension)
  if (parser === undefined) {
    const known = [...parsers.keys()].join(', ')
    const message = `no parser reads "${extension}" files; these are read: ${known}`
    return { diagnostics: [{ path, severity: 'error', message }] }
  }
  const read =
    file.text === undefined
      ? await extraction.clock('read', () => readSource(path, cwd))
      : { text: file.text.replace(/^\uFEFF/u, ''), diagnostics: [] }
  if (read.text === undefined) return { diagnostics: read.diagnostics }
  try {
    const { text } = read
    const document = await extraction.clock('parse', () => parser.parse({ path, text }))
    const { extracted, diagnostics } = extractSource(document, extraction)
    return {
      extracted,
      diagnostics: [...read.diagnostics, ...problemsOf(document), ...diagnostics],
    }
  } catch (thrown) {
    const message = `parser "${parser.name}" failed on this file: ${reasonOf(thrown)}`
    return { diagnostics: [...read.diagnostics, { path, severity: 'error', message }] }
  }
}

/** What a parser could not read of a file whose rest it read. */
function problemsOf({ path, text, problems = [] }: Document): Diagnostic[] {
  if (problems.length === 0) return []
  const lines = new LineIndex(text)
  return problems.map(({ message, offset }) => {
    const { line, column } = lines.position(offset)
    return { path, severity: 'warning', message, position: { line, column } }
  })
}

/** The last parser to claim an extension reads it, so that a plugin can replace a built-in one. */
function parsersByExtension(plugins: readonly Plugin[]): ReadonlyMap<string, Parser> {
  const parsers = plugins.flatMap((plugin) => plugin.parsers ?? [])
  return new Map(
    parsers.flatMap((parser) => parser.extensions.map((extension) => [extension, parser] as const)),
  )
}
