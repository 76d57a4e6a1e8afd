import type { ResolvedConfig } from '../config/config.js'
import { settingName } from '../config/setting-name.js'
import type { Diagnostic } from '../report/report.js'
import type { Source } from '../sources/source.js'
import { applies } from './check-levels.js'
import { sourceMatcher, type Folders } from './source-globs.js'

const lists = ['sources', 'overrides', 'suppressions', 'expect', 'groups'] as const

/** What an entry is for, where it says so. */
function globsOf(entry: Entry): string | readonly string[] | undefined {
  return 'measure' in entry ? entry.sources : entry.files
}

type Entry = NonNullable<ResolvedConfig[(typeof lists)[number]]>[number]

/**
 * The entries of a configuration that are for no source of a run over all its files. Those that it
 * inherits are written for other corpora too, and may match nothing here.
 */
export function unmatchedSettings(
  config: ResolvedConfig,
  folders: Folders,
  sources: readonly Source[],
): Diagnostic[] {
  const { reference } = config
  const isReferenceFound =
    reference === undefined || sources.some(({ role }) => role === 'reference')
  const unmatched: Diagnostic[] = isReferenceFound
    ? []
    : [
        {
          severity: 'warning',
          message:
            'reference of the configuration is no file of this run: mend its glob, or take it out',
        },
      ]
  const entries = lists.flatMap((list) =>
    (config[list] ?? []).flatMap((entry, index): Diagnostic[] => {
      const globs = globsOf(entry)
      const matches = globs === undefined ? undefined : sourceMatcher(globs, folders)
      const kinds = 'kinds' in entry ? entry.kinds : undefined
      const isInherited = index < (config.inherited?.[list] ?? 0)
      if (isInherited || sources.some((source) => applies({ matches, kinds }, source))) return []
      const name = settingName(list, index, config.inherited)
      const message = `${name} is for no file of this run: mend its ${kinds === undefined ? 'glob' : 'globs and kinds'}, or take it out`
      return [{ severity: 'warning', message }]
    }),
  )
  return [...unmatched, ...entries]
}
