import { isDigit } from './characters.js'

/**
 * Where the code ends whose letters end at `index` ("HS" of "HS-20093", "v" of "v1.1"); `index`
 * itself if digits do not make the word a code. Digits may be glued to the letters, or follow
 * capitals after a hyphen or an apostrophe; a part without digit or capitals ends the code, so that
 * "B7-H3-targeted" is the code "B7-H3".
 */
export function codeEnd(text: string, index: number, start = index): number {
  // Few words are codes: a look at the next character spares the patterns for all others.
  if (start < index && !isDigit(text.charCodeAt(index)) && !isJoint(text.charAt(index)))
    return index
  const glued = run(text, index, start === index ? LETTERS_AND_DIGITS : DIGIT_THEN_ANY)
  const mayGoOn = glued > index || isCapitals(text.slice(start, index))
  return mayGoOn ? joinParts(text, glued) : glued
}

const LETTERS_AND_DIGITS = /[A-Za-z0-9]*/y
const DIGIT_THEN_ANY = /\d[A-Za-z0-9]*/y
const PART = /(?:[-‐‑'’]|(?<=\d)\.)(?=[A-Z]*\d)[A-Za-z0-9]+/y

function isJoint(sign: string): boolean {
  return JOINTS.includes(sign)
}

/** The signs that join the parts of a code. */
const JOINTS = "-‐‑'’."

function joinParts(text: string, index: number): number {
  let end = index
  for (;;) {
    const next = run(text, end, PART)
    if (next === end) return end
    end = next
  }
}

function run(text: string, index: number, pattern: RegExp): number {
  pattern.lastIndex = index
  return pattern.test(text) ? pattern.lastIndex : index
}

function isCapitals(letters: string): boolean {
  return letters.length >= 2 && letters === letters.toUpperCase()
}
