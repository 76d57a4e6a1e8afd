import type { Config } from '../config/config.js'
import { builtInParsers } from '../sources/parsers.js'
import type { Plugin } from '../config/plugin.js'

/** Parsers and the clinical pack, without checks: what reads documents where nothing else is said. */
export async function builtInReaders(): Promise<readonly Plugin[]> {
  const [{ clinical }, { references }] = await Promise.all([
    import('../clinical/plugin.js'),
    import('../references/plugin.js'),
  ])
  return [{ name: 'claimlint', parsers: builtInParsers }, clinical, references]
}

/** All that is built in. Loaded when a run needs it: the public API must not import the checks. */
export async function builtInPlugins(): Promise<readonly Plugin[]> {
  const [readers, { checks }] = await Promise.all([
    builtInReaders(),
    import('../../checks/index.js'),
  ])
  return [...readers, { name: 'checks', checks }]
}

/** The configurations that may be extended by name. */
export async function builtInPresets(): Promise<ReadonlyMap<string, Config>> {
  const { presets } = await import('../../checks/presets.js')
  return new Map(Object.entries(presets))
}
