import { nearestName } from '../../config/nearest-name.js'

const commands = ['disable', 'disable-next-line', 'disable-file', 'enable'] as const

export type DirectiveCommand = (typeof commands)[number]

/** No check and no command is longer; what is longer is cut for the message that says so. */
const longestName = 100

/** What a comment asks for. */
export interface DirectiveOrder {
  readonly command: DirectiveCommand
  /** Ids of checks; empty where all are meant. */
  readonly checks: readonly string[]
  readonly reason?: string
}

/**
 * Reads the words of a comment: `claimlint-disable-next-line value-mismatch, stale-source -- why`.
 * The reason stands behind two hyphens or, where a comment may not hold them (XML), a dash.
 */
export function readDirective(
  text: string,
): DirectiveOrder | { readonly problem: string; readonly command?: undefined } {
  const [, name = '', rest = ''] = /^claimlint-(\S+)\s*(.*)$/s.exec(text) ?? []
  const command = commands.find((known) => known === name)
  if (command === undefined) {
    const near = nearestName(name, commands)
    const hint =
      near === undefined
        ? `known are ${commands.map((known) => `claimlint-${known}`).join(', ')}`
        : `did you mean claimlint-${near}?`
    const shown = name.slice(0, longestName)
    return { problem: `a comment says claimlint-${shown}, which means nothing; ${hint}` }
  }
  const split = /(?:^|\s)(?:--+|[–—])(?:\s|$)/.exec(rest)
  const names = split === null ? rest : rest.slice(0, split.index)
  const reason = split === null ? '' : rest.slice(split.index + split[0].length).trim()
  const checks = names
    .split(/[\s,]+/)
    .filter((id) => id !== '')
    .map((id) => id.slice(0, longestName))
  return {
    command,
    checks: [...new Set(checks)],
    ...(reason !== '' && { reason: reason.replace(/\s+/g, ' ') }),
  }
}
