import { isAbsolute, posix, relative, sep } from 'node:path'
import { discoverFiles } from '../sources/discover.js'
import type { Diagnostic } from '../report/report.js'
import type { Parser } from '../sources/parser.js'

/** A file that exists in memory alone, such as what standard input gave. */
export type VirtualFile =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly bytes: Uint8Array }

/** A file of the run; without `content` it is to be read from disk. */
export interface CorpusFile {
  /** Relative to the working directory, with forward slashes. */
  readonly path: string
  /** The text of a virtual file, or its bytes. */
  readonly content?: string | Uint8Array
}

/** What the files of a run are found by. */
export interface FileRequest {
  readonly files: readonly (string | VirtualFile)[]
  readonly cwd: string
  /** The folder that patterns are relative to. */
  readonly patternsFolder: string
  readonly ignores: readonly string[]
  /** The folder that `ignores` are relative to. */
  readonly ignoresFolder: string
  readonly parsers: readonly Parser[]
}

/**
 * Finds the files of a run, each once, in the order of their paths. A virtual file stands in for
 * the file on disk of the same path.
 */
export async function findCorpusFiles(
  request: FileRequest,
): Promise<{ readonly files: readonly CorpusFile[]; readonly diagnostics: readonly Diagnostic[] }> {
  const patterns = request.files.filter((file) => typeof file === 'string')
  const virtual = request.files.filter((file) => typeof file !== 'string')
  const onDisk =
    patterns.length === 0
      ? { files: [], diagnostics: [] }
      : await discoverFiles({ ...request, patterns })
  const byPath = new Map<string, CorpusFile>(onDisk.files.map((path) => [path, { path }]))
  for (const file of virtual) {
    const path = reportPath(file.path, request.cwd)
    byPath.set(path, { path, content: 'text' in file ? file.text : file.bytes })
  }
  const files = [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
  return { files, diagnostics: onDisk.diagnostics }
}

function reportPath(path: string, cwd: string): string {
  const relativePath = isAbsolute(path) ? relative(cwd, path) : path
  return posix.normalize(relativePath.replaceAll(sep, '/'))
}
