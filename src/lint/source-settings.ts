import { relative, resolve } from 'node:path'
import picomatch from 'picomatch'
import type { SourceSetting } from '../config/config.js'
import type { Diagnostic } from '../report/report.js'
import { mergeFacts } from '../sources/facts.js'
import type { SourceFacts } from '../sources/source.js'
import { parseIsoDate, type PartialDate } from '../statistics/partial-date.js'

/** What the configuration says of sources, ready to be asked for each of them. */
export interface SourceSettings {
  /** The facts that the configuration gives of the source at a path. */
  factsOf(path: string): SourceFacts
  /** Settings that are wrong; complete from the start. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Compiles the globs of source settings. A glob is absolute or relative to `root`; the paths of
 * sources are relative to `cwd`.
 */
export function compileSourceSettings(
  settings: readonly SourceSetting[],
  cwd: string,
  root: string,
): SourceSettings {
  const diagnostics: Diagnostic[] = []
  const compiled = settings.map((setting, index) => ({
    matches: picomatch([setting.files].flat(), { dot: true }),
    facts: readFacts(setting, index, diagnostics),
  }))
  return {
    diagnostics,
    factsOf(path) {
      const absolute = resolve(cwd, path)
      const names = [relative(root, absolute), absolute].map((name) => name.replaceAll('\\', '/'))
      const facts = compiled
        .filter(({ matches }) => names.some((name) => matches(name)))
        .map((setting) => setting.facts)
      return mergeFacts(...facts)
    },
  }
}

function readFacts(setting: SourceSetting, index: number, diagnostics: Diagnostic[]): SourceFacts {
  const { files: _files, published, updated, ...facts } = setting
  const date = (key: string, text: string | undefined): PartialDate | undefined => {
    if (text === undefined) return undefined
    const read = parseIsoDate(text)
    if (read === undefined) {
      const message = `sources[${String(index)}].${key} of the configuration: "${text}" is not an ISO date; write YYYY-MM-DD, YYYY-MM or YYYY`
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
