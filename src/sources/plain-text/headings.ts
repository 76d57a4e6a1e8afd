import { readDateAt } from '../../document/printed-date.js'

const maxHeadingLength = 100
const maxTitleLength = 250

/** Whether a text has the shape of a heading: short, capitalised, open at the end. */
export function isHeadingShaped(text: string, maxLength: number = maxHeadingLength): boolean {
  return (
    text.length <= maxLength &&
    /^(?:["“‘'(]?[\p{Lu}\p{Lo}]|\d[\d.]*\s+\p{Lu})/u.test(text) &&
    /\p{L}{2}/u.test(text) &&
    !/^(?:yes|no)$/i.test(text) &&
    !/^(?:table|fig(?:ure|\.)?)\s*\d/i.test(text) &&
    !/[.;,!…]["”’)]?$/.test(text) &&
    !isDate(text) &&
    !isLabelled(text, maxLength > maxHeadingLength ? 3 : 4)
  )
}

/** Whether a text may be the title of a document: a heading of some words, which may be long. */
export function isTitleShaped(text: string): boolean {
  return isHeadingShaped(text, maxTitleLength) && text.split(/\s+/, 4).length === 4
}

/** Whether a text reads as body text: long, or a full sentence. */
export function isBodyShaped(text: string): boolean {
  return text.length > maxHeadingLength || /[.;]["”’)]?$/.test(text)
}

function isDate(text: string): boolean {
  const date = readDateAt(text, 0)
  return date !== undefined && /^\W*$/.test(text.slice(date.end))
}

/**
 * "Label: value", "News|Articles|…": a line that says something, and opens no section. A value of
 * `minWords` words or more is the second half of a title.
 */
function isLabelled(text: string, minWords: number): boolean {
  if (/\|.*\|/.test(text)) return true
  const label = /^[^:]{1,40}:(\s*)(\S.*)$/.exec(text)
  if (label === null) return false
  const [, space = '', value = ''] = label
  return space === '' || /^\d/.test(value) || value.split(/\s+/, minWords).length < minWords
}
