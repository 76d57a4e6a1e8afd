import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { nearestName } from '../../config/nearest-name.js'
import type { ConfiguredCheck } from '../check-levels.js'
import type { Source } from '../../sources/source.js'

/** What makes up the scope of a run. */
export interface ScopeParts {
  readonly sources: readonly Source[]
  readonly checks: readonly ConfiguredCheck[]
  /** The ids of all checks there are, whether they were run or not. */
  readonly knownChecks: readonly string[]
  /** Whether the run names checks to run alone or to leave out. */
  readonly isPartial: boolean
  /** Absolute; the paths of sources are relative to it. */
  readonly cwd: string
}

/**
 * What a run looked at. A settlement is out of use only where the run could have used it: its
 * check was run, and on its sources.
 */
export class RunScope {
  readonly isPartial: boolean
  readonly #sources: ReadonlyMap<string, Source>
  readonly #checks: ReadonlyMap<string, ConfiguredCheck>
  readonly #known: ReadonlySet<string>
  readonly #cwd: string

  constructor({ sources, checks, knownChecks, isPartial, cwd }: ScopeParts) {
    this.isPartial = isPartial
    this.#sources = new Map(sources.map((source) => [source.path, source]))
    this.#checks = new Map(checks.map((configured) => [configured.check.id, configured]))
    this.#known = new Set(knownChecks)
    this.#cwd = cwd
  }

  /** The paths of the sources that were read. */
  get paths(): readonly string[] {
    return [...this.#sources.keys()]
  }

  /** Whether a check spoke, or kept silent, about a source that was read. */
  covers(check: string, path: string): boolean {
    const source = this.#sources.get(path)
    const configured = this.#checks.get(check)
    return source !== undefined && configured !== undefined && !configured.at(source).isOff
  }

  /**
   * Whether a finding between these places, the primary one first, would have come out if there
   * were one. It would not where its check was not run, or a source was not read; but where there
   * is no such check or no such file any more, there can be none.
   */
  couldFind(check: string, [primary, ...others]: readonly string[]): boolean {
    if (primary === undefined || this.unknownCheck(check) !== undefined) return true
    const unread = [primary, ...others].filter((path) => !this.#sources.has(path))
    if (unread.some((path) => !existsSync(resolve(this.#cwd, path)))) return true
    return unread.length === 0 && this.covers(check, primary)
  }

  /** What is wrong with the name of a check; undefined where there is such a check. */
  unknownCheck(id: string): string | undefined {
    if (this.#known.has(id)) return undefined
    const near = nearestName(id, this.#known)
    return `there is no check "${id}"${near === undefined ? '' : `; did you mean "${near}"?`}`
  }
}
