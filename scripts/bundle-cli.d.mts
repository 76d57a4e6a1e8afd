import type { Metafile } from 'esbuild'

export function bundleCli(folders: {
  readonly root: string
  readonly outdir: string
}): Promise<Metafile>
