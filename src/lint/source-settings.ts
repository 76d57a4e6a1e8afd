import type { ResolvedConfig, SourceSetting } from '../config/config.js'
import { settingName } from '../config/setting-name.js'
import type { Diagnostic } from '../report/report.js'
import { mergeFacts } from '../sources/facts.js'
import type { SourceFacts } from '../sources/source.js'
import { parseIsoDate, type PartialDate } from '../statistics/partial-date.js'
import { sourceMatcher, type Folders } from './source-globs.js'

/** What the configuration says of sources, ready to be asked for each of them. */
export interface SourceSettings {
  /** The facts that the configuration gives of the source at a path. */
  factsOf(path: string): SourceFacts
  /** Settings that are wrong; complete from the start. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Compiles what the configuration says of sources. */
export function compileSourceSettings(
  { sources = [], reference, inherited }: ResolvedConfig,
  folders: Folders,
): SourceSettings {
  const diagnostics: Diagnostic[] = []
  const compiled = sources.map((setting, index): CompiledSetting => ({
    matches: sourceMatcher(setting.files, folders),
    facts: readFacts(setting, (key) => settingName('sources', index, inherited, key), diagnostics),
  }))
  if (reference !== undefined) {
    compiled.push({ matches: sourceMatcher(reference, folders), facts: { role: 'reference' } })
  }
  return {
    diagnostics,
    factsOf(path) {
      const facts = compiled.filter(({ matches }) => matches(path)).map((setting) => setting.facts)
      return mergeFacts(...facts)
    },
  }
}

interface CompiledSetting {
  readonly matches: (path: string) => boolean
  readonly facts: SourceFacts
}

function readFacts(
  setting: SourceSetting,
  nameOf: (key: string) => string,
  diagnostics: Diagnostic[],
): SourceFacts {
  const { files: _files, published, updated, ...facts } = setting
  const date = (key: string, text: string | undefined): PartialDate | undefined => {
    if (text === undefined) return undefined
    const read = parseIsoDate(text)
    if (read === undefined) {
      const message = `${nameOf(key)}: "${text}" is not an ISO date; write YYYY-MM-DD, YYYY-MM or YYYY`
      diagnostics.push({ severity: 'error', message })
    }
    return read
  }
  const publishedDate = date('published', published)
  const updatedDate = date('updated', updated)
  return {
    ...facts,
    ...(publishedDate !== undefined && { published: publishedDate }),
    ...(updatedDate !== undefined && { updated: updatedDate }),
  }
}
