import type { Metafile } from 'esbuild'

export function thirdPartyNotices(metafiles: readonly Metafile[], root: string): Promise<string>
