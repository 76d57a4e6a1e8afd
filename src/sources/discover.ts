import { stat } from 'node:fs/promises'
import { relative, resolve, sep } from 'node:path'
import picomatch from 'picomatch'
import { reasonOf } from './file-error.js'
import { isIgnored, rulesOf } from './ignore-rules.js'
import { extensionsOf, mayBeRead } from './parsers-of.js'
import { walk } from './walk.js'
import type { Diagnostic } from '../report/report.js'
import type { Parser } from './parser.js'

/** What to look for. */
export interface DiscoverRequest {
  /** Files, folders and globs, absolute or relative to `patternsFolder`. */
  readonly patterns: readonly string[]
  /** The folder that the paths found are relative to. */
  readonly cwd: string
  /** Default: `cwd`. */
  readonly patternsFolder?: string
  /** What to leave out, in gitignore syntax, relative to `ignoresFolder`. */
  readonly ignores?: readonly string[]
  /** Default: `cwd`. */
  readonly ignoresFolder?: string
  /** The parsers of the run: files that none of them reads are passed over. */
  readonly parsers: readonly Parser[]
}

/** Paths relative to the working directory, with forward slashes, sorted by code unit. */
export interface Discovery {
  readonly files: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Finds the files that patterns mean. A file that is named outright counts even if git ignores
 * it; in folders and globs, what .gitignore files or `ignores` leave out, hidden files, and files
 * without parser are passed over. A pattern that means no file is an error.
 */
export async function discoverFiles(request: DiscoverRequest): Promise<Discovery> {
  const search = new Search(request)
  for (const pattern of request.patterns) await search.find(pattern)
  return { files: [...search.files].sort(), diagnostics: search.diagnostics }
}

class Search {
  readonly files = new Set<string>()
  readonly diagnostics: Diagnostic[] = []
  readonly #request: DiscoverRequest
  readonly #patternsFolder: string
  readonly #extensions: readonly string[]
  readonly #ignores: ReturnType<typeof rulesOf>

  constructor(request: DiscoverRequest) {
    this.#request = request
    this.#patternsFolder = request.patternsFolder ?? request.cwd
    this.#extensions = extensionsOf(request.parsers)
    this.#ignores = rulesOf(request.ignoresFolder ?? request.cwd, request.ignores ?? [])
  }

  async find(pattern: string): Promise<void> {
    const path = resolve(this.#patternsFolder, pattern)
    const stats = await stat(path).catch(() => undefined)
    if (pattern === '') this.#error('.', 'An empty pattern names no file. Leave it out.')
    else if (stats?.isDirectory() === true) await this.#addFolder(pattern, path)
    else if (stats !== undefined) this.#addFile(path)
    else if (isGlob(pattern)) await this.#addGlob(pattern)
    else await this.#reportMissing(pattern, path)
  }

  #addFile(path: string): void {
    const name = this.#relative(path)
    if (!this.#hasParser(path)) {
      this.#error(name, `No parser reads this file: only ${this.#extensionList()} can be linted.`)
    } else if (isIgnored(this.#ignores, path, false)) {
      this.diagnostics.push({
        path: name,
        severity: 'warning',
        message: 'The file was named, but `ignores` leaves it out. Name it in one place only.',
      })
    } else {
      this.files.add(name)
    }
  }

  async #addFolder(pattern: string, folder: string): Promise<void> {
    const found = await this.#walk(folder, Infinity, false)
    await this.#addAll(pattern, 'folder', found)
  }

  async #addGlob(pattern: string): Promise<void> {
    const { base, glob, negated } = picomatch.scan(pattern)
    if (negated) {
      this.#error(
        pattern,
        'A pattern cannot begin with "!". List what to leave out under `ignores`.',
      )
      return
    }
    const folder = resolve(this.#patternsFolder, base)
    const depth = glob.includes('**') ? Infinity : glob.split('/').length - 1
    const matches = picomatch(glob)
    const found = await this.#walk(folder, depth, /(?:^|[/{,(|])\./.test(glob))
    await this.#addAll(
      pattern,
      'pattern',
      found.filter((path) => matches(posix(relative(folder, path)))),
    )
  }

  async #addAll(
    pattern: string,
    what: 'folder' | 'pattern',
    found: readonly string[],
  ): Promise<void> {
    const readable: string[] = []
    for (const path of found) {
      if (this.#hasParser(path) && (await mayBeRead(this.#request.parsers, path))) {
        readable.push(path)
      }
    }
    for (const path of readable) this.files.add(this.#relative(path))
    if (readable.length > 0) return
    const others = found.length === 0 ? '' : ` (${String(found.length)} of other types)`
    this.#error(
      pattern,
      what === 'folder'
        ? `The folder holds no ${this.#extensionList()} file${others} that is not ignored.`
        : `The pattern matches no ${this.#extensionList()} file${others} that is not ignored.`,
    )
  }

  async #walk(folder: string, depth: number, hidden: boolean): Promise<string[]> {
    return walk({
      folder,
      depth,
      hidden,
      isLeftOut: (path, isFolder) => isIgnored(this.#ignores, path, isFolder),
      onError: (path, error) => {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
        this.#error(this.#relative(path), `The folder cannot be read: ${reasonOf(error)}`)
      },
    })
  }

  async #reportMissing(pattern: string, path: string): Promise<void> {
    const error: unknown = await stat(path).catch((reason: unknown) => reason)
    this.#error(pattern, `The source cannot be found: ${reasonOf(error)}`)
  }

  #error(path: string, message: string): void {
    this.diagnostics.push({ path, severity: 'error', message })
  }

  #hasParser(path: string): boolean {
    const name = path.toLowerCase()
    return this.#extensions.some((extension) => name.endsWith(extension))
  }

  #extensionList(): string {
    return new Intl.ListFormat('en', { type: 'disjunction' }).format(this.#extensions)
  }

  #relative(path: string): string {
    return posix(relative(this.#request.cwd, path))
  }
}

function isGlob(pattern: string): boolean {
  const { isGlob, negated } = picomatch.scan(pattern)
  return isGlob || negated
}

function posix(path: string): string {
  return path.split(sep).join('/')
}
