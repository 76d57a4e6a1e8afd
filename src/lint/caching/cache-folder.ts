import { access } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

/** What tells where the user's caches are. */
export interface CacheHome {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
}

/**
 * Where a cache is kept if nobody says: in the node_modules of a folder, where there is one, as
 * other tools do; else where the operating system keeps the caches of its users.
 *
 * @param folder that of the configuration
 */
export async function defaultCacheFolder(
  folder: string,
  system: CacheHome = { platform: process.platform, env: process.env, home: homedir() },
): Promise<string> {
  const modules = resolve(folder, 'node_modules')
  const isThere = await access(modules).then(
    () => true,
    () => false,
  )
  return isThere ? join(modules, '.cache/claimlint') : join(userCaches(system), 'claimlint')
}

/** XDG Base Directory Specification 0.8, and what macOS and Windows have instead. */
function userCaches({ platform, env, home }: CacheHome): string {
  const named = platform === 'win32' ? env['LOCALAPPDATA'] : env['XDG_CACHE_HOME']
  if (named !== undefined && named !== '') return named
  if (platform === 'win32') return join(home, 'AppData/Local')
  return join(home, platform === 'darwin' ? 'Library/Caches' : '.cache')
}
