import { decodeString } from 'micromark-util-decode-string'
import type { FlatTextBuilder } from '../../document/flat-text-builder.js'
import type { Span } from '../../document/place.js'

/** An escape, a character reference, or a line break with what containers put after it. */
const special =
  /\\[!-/:-@[-`{-~]|&(?:#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});|(?:\r\n|\n|\r)[ \t>]*/gi

/** A run of the file: as it stands, or what stands for it in the value. */
type Run = Span & { readonly replacement?: string }

/**
 * Adds the value of a text node, mapped to the file character by character: the parser decodes
 * escapes and references and drops indentation, and says only where the whole node stands.
 */
export function appendText(
  flat: FlatTextBuilder,
  source: string,
  value: string,
  { start, end }: Span,
): void {
  const runs =
    source.slice(start, end) === value ? [{ start, end }] : align(source, value, start, end)
  for (const run of runs ?? [{ start, end, replacement: value }]) {
    if (run.replacement === undefined) flat.literal(run.start, run.end)
    else flat.replacement(run.replacement, run.start, run.end)
  }
}

/** The runs of [start, end) that make the value; undefined if they do not. */
function align(source: string, value: string, start: number, end: number): Run[] | undefined {
  const runs: Run[] = []
  let at = 0
  let from = start
  special.lastIndex = start
  for (
    let match = special.exec(source);
    match !== null && match.index < end;
    match = special.exec(source)
  ) {
    const replacement = replacementOf(match[0])
    if (replacement === match[0]) continue
    const isBreak = replacement === undefined
    const literalEnd = isBreak ? trimmedEnd(source, from, match.index) : match.index
    if (!value.startsWith(source.slice(from, literalEnd), at)) return undefined
    runs.push({ start: from, end: literalEnd })
    at += literalEnd - from
    from = Math.min(special.lastIndex, end)
    if (isBreak) {
      at = afterLineBreak(value, at)
      from -= keptOfPrefix(source, value, from, at)
      runs.push({ start: literalEnd, end: from, replacement: ' ' })
      special.lastIndex = from
    } else {
      if (!value.startsWith(replacement, at)) return undefined
      runs.push({ start: match.index, end: from, replacement })
      at += replacement.length
    }
  }
  runs.push({ start: from, end })
  return source.slice(from, end) === value.slice(at) ? runs : undefined
}

/** What an escape or a reference stands for; undefined for a line break. */
function replacementOf(found: string): string | undefined {
  return found.startsWith('\\') || found.startsWith('&') ? decodeString(found) : undefined
}

function afterLineBreak(value: string, at: number): number {
  return value.startsWith('\r\n', at) ? at + 2 : at + 1
}

/**
 * How much of the white space and ">" after a line break is text: only what the value repeats. (A
 * ">" that an escape or a reference gives is not in the file's run.)
 */
function keptOfPrefix(source: string, value: string, prefixEnd: number, at: number): number {
  if (value.charAt(at) !== '>' || /[\\&]/.test(source.charAt(prefixEnd))) return 0
  let length = 0
  while (/[ \t>]/.test(value.charAt(at + length))) length++
  return source.slice(prefixEnd - length, prefixEnd) === value.slice(at, at + length) ? length : 0
}

function trimmedEnd(source: string, start: number, end: number): number {
  let trimmed = end
  while (trimmed > start && /[ \t]/.test(source.charAt(trimmed - 1))) trimmed--
  return trimmed
}
