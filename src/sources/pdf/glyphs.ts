/**
 * What some fonts give for signs of arithmetic: their tables name another character in its place.
 * Coptic letters, and a quarter between a letter and a figure, stand in no text of ours.
 */
const damaged: readonly (readonly [RegExp, string])[] = [
  [/ϭ/g, '='],
  [/Ͻ/g, '<'],
  [/Ͼ/g, '>'],
  [/Ϯ/g, '±'],
  [/Ϫ/g, '−'],
  [/ϩ/g, '+'],
  [/ϫ/g, '×'],
  [/(?<=\p{L} ?)¼(?= ?[\d.])/gu, '='],
  [/ﬀ/g, 'ff'],
  [/ﬁ/g, 'fi'],
  [/ﬂ/g, 'fl'],
  [/ﬃ/g, 'ffi'],
  [/ﬄ/g, 'ffl'],
  [/[\u0000-\u001F\u007F]/g, ' '],
]

/** Everything that is neither ASCII nor common in print. */
const suspect = /[^ -~]/

/** The text of a font whose table gives wrong characters for signs and ligatures, put right. */
export function repaired(text: string): string {
  if (!suspect.test(text)) return text
  return damaged.reduce((mended, [wrong, right]) => mended.replace(wrong, right), text)
}

/** How many characters of a text stand for nothing that can be read. */
export function unreadableIn(text: string): number {
  return text.match(/[\uFFFD\uE000-\uF8FF]/g)?.length ?? 0
}
