import { dirname, isAbsolute, relative, resolve } from 'node:path'
import type { Config, ResolvedConfig } from './config.js'
import { ConfigError } from './config-error.js'
import { mergeConfigs } from './merge-configs.js'
import { nearestName } from './nearest-name.js'
import type { Plugin } from './plugin.js'

/** The file that names in a configuration are looked up from. */
export interface ConfigOrigin {
  /** Absolute. It need not exist: its folder counts. */
  readonly file: string
  /** As the user would name it. */
  readonly shown: string
}

/**
 * Merges in what a configuration extends and loads the plugins that it names. One that does
 * neither comes back as it is.
 * @throws ConfigError that names the key, where something cannot be found or understood
 */
export async function resolveConfig(config: Config, origin: ConfigOrigin): Promise<ResolvedConfig> {
  return isResolved(config) ? config : new Resolver().resolve(config, origin, [])
}

function isResolved(config: Config): config is ResolvedConfig {
  const { extends: base, plugins = [] } = config
  return base === undefined && plugins.every((plugin) => typeof plugin !== 'string')
}

/** Loads every file once, however many configurations name it: a plugin keeps its identity. */
class Resolver {
  readonly #plugins = new Map<string, Promise<Plugin>>()

  /** `chain`: the files whose `extends` led here. */
  async resolve(
    config: Config,
    origin: ConfigOrigin,
    chain: readonly string[],
  ): Promise<ResolvedConfig> {
    const { extends: base = [], plugins = [], ...own } = config
    const layers: ResolvedConfig[] = []
    for (const [index, extension] of [base].flat().entries()) {
      const key = Array.isArray(base) ? `extends[${String(index)}]` : 'extends'
      layers.push(
        typeof extension === 'string'
          ? await this.#extension(extension, key, origin, [...chain, origin.file])
          : await this.resolve(extension, origin, chain),
      )
    }
    const loaded: Plugin[] = []
    const origins = [origin.file]
    for (const [index, plugin] of plugins.entries()) {
      const key = `plugins[${String(index)}]`
      if (typeof plugin !== 'string') loaded.push(plugin)
      else {
        const file = await this.#locate(plugin, key, origin, '')
        loaded.push(await this.#plugin(file, origin))
        origins.push(file)
      }
    }
    const whole = { ...own, origins, ...(loaded.length > 0 && { plugins: loaded }) }
    return layers.length === 0 ? whole : [...layers, whole].reduce(mergeConfigs)
  }

  async #extension(
    name: string,
    key: string,
    origin: ConfigOrigin,
    chain: readonly string[],
  ): Promise<ResolvedConfig> {
    const { builtInPresets } = await import('../lint/built-in.js')
    const presets = await builtInPresets()
    const preset = presets.get(name)
    if (preset !== undefined) return this.resolve(preset, origin, chain)
    const hint = nearestName(name, presets.keys())
    const advice = hint === undefined ? '' : `; did you mean the preset "${hint}"?`
    const file = await this.#locate(name, key, origin, advice)
    if (chain.includes(file)) {
      throw new ConfigError(origin.shown, [`${key}: "${name}" extends itself; take it out`])
    }
    const shown = shownFrom(origin, file)
    const { readConfigFile } = await import('./read-config-file.js')
    return this.resolve(await readConfigFile(file, shown), { file, shown }, chain)
  }

  async #plugin(file: string, origin: ConfigOrigin): Promise<Plugin> {
    const known = this.#plugins.get(file)
    if (known !== undefined) return known
    const loading = loadPlugin(file, shownFrom(origin, file))
    this.#plugins.set(file, loading)
    return loading
  }

  /** The file that a path or the name of a package means, seen from a configuration. */
  async #locate(name: string, key: string, origin: ConfigOrigin, advice: string): Promise<string> {
    if (/^\.\.?\//.test(name) || isAbsolute(name)) return resolve(dirname(origin.file), name)
    const { packageFile } = await import('./module-config.js')
    const file = await packageFile(name, origin.file)
    if (file !== undefined) return file
    throw new ConfigError(origin.shown, [
      `${key}: there is no package "${name}"${advice || `. Install it, or write a path: "./${name}"`}`,
    ])
  }
}

async function loadPlugin(file: string, shown: string): Promise<Plugin> {
  const [{ runModuleConfig }, { validatePlugin }] = await Promise.all([
    import('./module-config.js'),
    import('./validate-config.js'),
  ])
  return validatePlugin(await runModuleConfig(file, shown, 'definePlugin'), shown)
}

/** A file as a user would name it who named the origin as it is shown. */
function shownFrom({ file: from, shown }: ConfigOrigin, file: string): string {
  const name = relative(dirname(from), file).replaceAll('\\', '/')
  const folder = shown.includes('/') ? shown.slice(0, shown.lastIndexOf('/') + 1) : ''
  return folder + name
}
