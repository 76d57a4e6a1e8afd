import type { ResolvedConfig, SuppressionSetting } from '../../config/config.js'
import { settingName } from '../../config/setting-name.js'
import type { Finding, Suppression } from '../../report/report.js'
import { formatDate, parseIsoDate, type PartialDate } from '../../statistics/partial-date.js'
import { sourceMatcher, type Folders } from '../source-globs.js'
import type { RunScope } from './run-scope.js'
import type { Complaint, Settler } from './settlement.js'

interface Entry {
  /** Where it stands, as messages name it. */
  readonly name: string
  readonly setting: SuppressionSetting
  /** Absent: all. */
  readonly checks: readonly string[] | undefined
  readonly words: string
  readonly settlement: Suppression
  readonly hasRunOut: boolean
  readonly matches: (path: string) => boolean
}

/** Settles findings as the configuration's `suppressions` say. `asOf` tells which have run out. */
export function configuredSettler(
  { suppressions = [], inherited }: ResolvedConfig,
  folders: Folders,
  asOf: PartialDate,
  scope: RunScope,
): Settler {
  const entries = suppressions.map((setting, index) =>
    entryOf(setting, settingName('suppressions', index, inherited), folders, asOf),
  )
  const valid = entries.filter(({ hasRunOut }) => !hasRunOut)
  return {
    settlementOf: (finding) => valid.find((entry) => settles(entry, finding))?.settlement,
    complaints: (used) =>
      entries.flatMap((entry) => {
        const problem = used.has(entry.settlement) ? undefined : problemWith(entry, scope)
        return problem === undefined ? [] : [problem]
      }),
  }
}

function entryOf(
  setting: SuppressionSetting,
  name: string,
  folders: Folders,
  asOf: PartialDate,
): Entry {
  const { check, files, quote = '', reason, until } = setting
  return {
    name,
    setting,
    checks: check === undefined ? undefined : [check].flat(),
    words: spaced(quote),
    settlement: { how: 'configuration', reason },
    hasRunOut: until !== undefined && !(formatDate(asOf) <= dayOf(until)),
    matches: sourceMatcher(files, folders),
  }
}

/** The last day, in a form that sorts; a text that is no day has run out. */
function dayOf(until: string): string {
  const date = parseIsoDate(until)
  return date?.day === undefined ? '' : formatDate(date)
}

function settles({ checks, words, matches }: Entry, finding: Finding): boolean {
  return (
    (checks === undefined || checks.includes(finding.check)) &&
    matches(finding.location.path) &&
    (words === '' || spaced(finding.context.text).includes(words))
  )
}

function spaced(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

/** What is wrong with an entry that settled nothing; undefined where the run cannot tell. */
function problemWith(entry: Entry, scope: RunScope): Complaint | undefined {
  const { name, setting, checks, hasRunOut } = entry
  if (hasRunOut) {
    const message = `${name} ran out on ${setting.until ?? ''}: what it settled is reported again. Mend it, or set a later \`until\``
    return { message }
  }
  const unknown = checks?.map((check) => scope.unknownCheck(check)).find((text) => text)
  if (unknown !== undefined) return { message: `${name}: ${unknown}` }
  const paths = scope.paths.filter((path) => entry.matches(path))
  const wasLookedAt =
    checks === undefined
      ? !scope.isPartial && paths.length > 0
      : checks.some((check) => paths.some((path) => scope.covers(check, path)))
  return wasLookedAt ? { message: `${name} settles no finding: take it out` } : undefined
}
