import type { ClaimKind } from '../../claims/kinds.js'
import type { ResolvedConfig } from '../../config/config.js'

/** What a worker is told once: how sources are to be read. It is sent as a structured clone. */
export interface WorkerTask {
  /** The working directory of the run, absolute. */
  readonly cwd: string
  /** The configuration, or the file to load it from where it has plugins: code cannot be sent. */
  readonly config: ResolvedConfig | { readonly file: string }
  readonly kinds: readonly ClaimKind[] | undefined
  readonly listsNumbers: boolean
}

/** A source that a worker is to read. */
export interface WorkerJob {
  readonly id: number
  readonly path: string
  readonly content: string | Uint8Array
}

/** What became of a job. */
export interface WorkerResult {
  readonly id: number
  /** The reading as plain data; absent where it cannot be sent. */
  readonly content: Uint8Array | undefined
}
