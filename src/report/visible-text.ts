/**
 * The text with everything that could steer a terminal or mislead its reader made visible: control
 * characters, escape sequences, line breaks, direction overrides, characters without width and
 * halves of surrogate pairs become `\u{…}`. The joiners that some scripts need stay as they are.
 */
export function visibleText(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) =>
    joiners.has(character) ? character : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  )
}

const joiners: ReadonlySet<string> = new Set(['\u200c', '\u200d'])
