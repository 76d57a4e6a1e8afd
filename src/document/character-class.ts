/** Whether the UTF-16 code unit that `charCodeAt` gave belongs to a class of characters. */
export type CharacterClass = (code: number) => boolean

/**
 * The characters that a predicate holds for. Nearly all characters of a text are ASCII: for these
 * the answers are kept in a table, since a pattern is slow to ask about one character at a time.
 * Behind the end of a text, where the code is NaN, stands no character.
 */
export function characterClass(belongs: (character: string) => boolean): CharacterClass {
  const ascii = Uint8Array.from({ length: 128 }, (_, code) =>
    belongs(String.fromCharCode(code)) ? 1 : 0,
  )
  return (code) =>
    code < 128 ? ascii[code] === 1 : code >= 128 && belongs(String.fromCharCode(code))
}

/** The characters that one pattern for a single character matches. */
export function charactersLike(pattern: RegExp): CharacterClass {
  return characterClass((character) => pattern.test(character))
}

/** White space of any kind. */
export const isSpace = charactersLike(/\s/)

/** The digits 0 to 9. */
export const isDigit = charactersLike(/\d/)
