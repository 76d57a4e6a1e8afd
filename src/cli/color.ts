/** The part of a stream that tells whether it shows colours. */
export interface ColorStream {
  readonly isTTY?: boolean
}

/** What may ask for colours or forbid them. */
export interface ColorRequest {
  /** `--color` (true) or `--no-color` (false); absent where neither was given. */
  readonly flag?: boolean
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stream: ColorStream
}

/**
 * Whether to write colours: the command line decides, then FORCE_COLOR (https://force-color.org),
 * then NO_COLOR (https://no-color.org), then whether the stream is a terminal that has any.
 */
export function wantsColor({ flag, env, stream }: ColorRequest): boolean {
  if (flag !== undefined) return flag
  const forced = env['FORCE_COLOR']
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  if ((env['NO_COLOR'] ?? '') !== '') return false
  return stream.isTTY === true && env['TERM'] !== 'dumb'
}
