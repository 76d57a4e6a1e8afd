import { ClaimSet } from '../claims/claim-set.js'
import type { Claim } from '../claims/claim.js'
import { groupBy } from '../claims/group-by.js'
import type { ResolvedConfig } from '../config/config.js'
import type { Diagnostic } from '../report/report.js'
import type { Source } from '../sources/source.js'
import type { ExtractedSource } from './extract-claims.js'
import { sourceMatcher, type Folders } from './source-globs.js'

/**
 * Sources that may meet. A corpus without groups is one circle. With groups each is a circle with all
 * that is in none, and what is in none is a circle by itself.
 */
export interface Circle {
  /** The claims of all its sources, names resolved by what these sources say alone. */
  readonly claims: ClaimSet
  /**
   * The paths of the sources that it is for. What comes out of a circle counts if it touches one of
   * these: the rest comes out of another circle too.
   */
  readonly own: ReadonlySet<string>
}

/** What circles are made of. */
export interface CircleRequest {
  readonly sources: readonly ExtractedSource[]
  readonly config: Pick<ResolvedConfig, 'groups' | 'subjects'>
  readonly folders: Folders
  /** Claims beside those of the sources, by path. */
  readonly required?: ReadonlyMap<string, readonly Claim[]>
}

/** Parts a corpus into the sources that may meet. */
export function circlesOf({ sources, config, folders, required }: CircleRequest): Circle[] {
  const nameOf = groupNames(config, folders)
  const isGrouped = ({ source }: ExtractedSource) => nameOf(source.path).length > 0
  const shared = sources.filter((read) => !isGrouped(read))
  const groups = groupBy(sources.filter(isGrouped), ({ source }) => nameOf(source.path)[0])
  const circleOf = (all: readonly ExtractedSource[], own: readonly ExtractedSource[]): Circle => ({
    own: new Set(own.map(({ source }) => source.path)),
    claims: new ClaimSet(
      all.map(({ source: { path, role }, claims }) => {
        const more = required?.get(path) ?? []
        return {
          path,
          claims: more.length === 0 ? claims : [...claims, ...more],
          isExpected: role === 'expectation',
        }
      }),
      config.subjects,
    ),
  })
  return [
    ...[...groups.values()].map((own) => {
      const members = new Set(own)
      const all = sources.filter((read) => members.has(read) || !isGrouped(read))
      return circleOf(all, own)
    }),
    ...(shared.length > 0 ? [circleOf(shared, shared)] : []),
  ]
}

/** What is wrong with the groups of a configuration: files that are in two of them. */
export function groupProblems(
  config: Pick<ResolvedConfig, 'groups'>,
  folders: Folders,
  sources: readonly Source[],
): Diagnostic[] {
  const nameOf = groupNames(config, folders)
  return sources.flatMap(({ path }): Diagnostic[] => {
    const names = nameOf(path)
    if (names.length < 2) return []
    const listed = names.map((name) => `"${name}"`).join(' and ')
    const message = `groups of the configuration: this file is in ${listed}; leave it in one, or in none if it may meet them all`
    return [{ path, severity: 'error', message }]
  })
}

/** The groups that the source at a path is in; entries of one name are one group. */
function groupNames(
  { groups = [] }: Pick<ResolvedConfig, 'groups'>,
  folders: Folders,
): (path: string) => readonly string[] {
  const compiled = groups.map(({ name, files }) => ({
    name,
    matches: sourceMatcher(files, folders),
  }))
  const known = new Map<string, readonly string[]>()
  return (path) => {
    const met = known.get(path)
    if (met !== undefined) return met
    const names = compiled.filter(({ matches }) => matches(path)).map(({ name }) => name)
    const unique = [...new Set(names)]
    known.set(path, unique)
    return unique
  }
}
