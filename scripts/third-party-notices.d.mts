import type { Metafile } from 'esbuild'

export function thirdPartyNotices(metafile: Metafile, root: string): Promise<string>
