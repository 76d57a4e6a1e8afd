import { dirname, resolve } from 'node:path'
import type { LoadedConfig } from '../config/load-config.js'
import type { DiskCache } from '../lint/caching/disk-cache.js'
import type { LintRequest } from './lint-request.js'
import { complain } from './print.js'

/**
 * The cache that a run was asked to use, by its options or else by the configuration. Undefined
 * where it was asked for none, or where what reads the files cannot be told from its earlier self.
 */
export async function openCache(
  { cache, cacheLocation }: Pick<LintRequest, 'cache' | 'cacheLocation'>,
  loaded: LoadedConfig,
): Promise<DiskCache | undefined> {
  const { config, path } = loaded
  if (!(cache ?? config.cache ?? false)) return undefined
  const makers = await makersOf(loaded)
  if (makers === undefined) {
    complain(
      'warning: nothing is cached: a plugin reads documents, and its modules do not tell whether ' +
        'it is the same as before (imports that are computed or not found, files, environment)',
    )
    return undefined
  }
  const cwd = process.cwd()
  const named = cacheLocation === undefined ? config.cacheLocation : resolve(cwd, cacheLocation)
  const [{ DiskCache }, { defaultCacheFolder }] = await Promise.all([
    import('../lint/caching/disk-cache.js'),
    import('../lint/caching/cache-folder.js'),
  ])
  const folder = named ?? (await defaultCacheFolder(path === undefined ? cwd : dirname(path)))
  return new DiskCache({ makers, folder: resolve(folder, 'sources'), cwd })
}

/**
 * What makes the readings of a run: this program and the plugins that read documents, as long as
 * their code tells what they do.
 */
export async function makersOf({ config }: LoadedConfig): Promise<string | undefined> {
  const [{ programIdentity }, { moduleIdentity }] = await Promise.all([
    import('../lint/caching/program-identity.js'),
    import('../config/module-identity.js'),
  ])
  const { plugins = [], origins = [] } = config
  const isReader = plugins.some(({ parsers, extractors }) => parsers ?? extractors)
  const [program, own] = await Promise.all([
    programIdentity(import.meta.url),
    isReader ? moduleIdentity(origins) : '',
  ])
  return program === undefined || own === undefined ? undefined : `${program} ${own}`
}
