import { codeAt, isDigit } from './characters.js'

/**
 * Where the code ends whose letters end at `index` ("HX" of "HX-10123", "v" of "v1.1"); `index`
 * itself if digits do not make the word a code. Digits may be glued to the letters, or follow
 * capitals after a hyphen or an apostrophe; a part without digit or capitals ends the code, so that
 * "B7-H3-targeted" is the code "B7-H3".
 */
export function codeEnd(text: string, index: number, start = index): number {
  // Few words are codes: a look at the characters around spares the patterns for all others.
  if (start < index && !isDigit(codeAt(text, index)) && !mayJoin(text, index)) return index
  const glued = run(text, index, start === index ? LETTERS_AND_DIGITS : DIGIT_THEN_ANY)
  const mayGoOn = glued > index || isCapitals(text.slice(start, index))
  return mayGoOn ? joinParts(text, glued) : glued
}

const LETTERS_AND_DIGITS = /[A-Za-z0-9]*/y
const DIGIT_THEN_ANY = /\d[A-Za-z0-9]*/y
const PART = /(?:[-‐‑'’]|(?<=\d)\.)(?=[A-Z]*\d)[A-Za-z0-9]+/y

/** Whether a sign that joins the parts of a code follows letters that may be capitals. */
function mayJoin(text: string, index: number): boolean {
  const before = text.charCodeAt(index - 1)
  const isLower = before >= LOWER_A && before <= LOWER_Z
  return !isLower && index < text.length && JOINTS.includes(text.charAt(index))
}

const LOWER_A = 97
const LOWER_Z = 122

/** The signs that join the parts of a code to letters; a full stop joins to digits alone. */
const JOINTS = "-‐‑'’"

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
