const raised: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '-': '⁻',
  '−': '⁻',
  '–': '⁻',
  '+': '⁺',
}

/**
 * What the text of a superscript adds to the words before it: nothing for a citation or a footnote
 * mark, raised digits for a power ("10⁹", "kg/m²"), the text itself where it is not made of digits. Each
 * character keeps its place.
 */
export function superscriptText(before: string, text: string): string {
  if (isFootnoteMark(before, text)) return ''
  if (!/^[\d,;\s+−–-]+$/.test(text)) return text
  if (!isPower(before, text)) return ''
  return text.replace(/[\d+−–-]/g, (character) => raised[character] ?? character)
}

/** A symbol whose square is a statistic: χ², R²; I² in brackets, as it numbers phases too. */
const STATISTIC = /(?:^|[^\p{L}\d])[χΧ𝜒R]$|[([,;] ?I$/u

/**
 * A raised letter or sign behind a number, a bracket, a word or a short form ("29<sup>a</sup>"), or
 * before the words of the note itself.
 */
function isFootnoteMark(before: string, text: string): boolean {
  if (!/^(?:[a-z]\d?|[*†‡§¶#]{1,3})(?: ?, ?(?:[a-z]\d?|[*†‡§¶#]))*$/i.test(text.trim()))
    return false
  return before === '' || /(?:[\d)\]%]|\p{L}{3}|\p{Lu}{2}) ?$/u.test(before.slice(-5))
}

function isPower(before: string, text: string): boolean {
  if (!/^[+−–-]?\d{1,2}$/.test(text)) return false
  if (/^[+−–-]/.test(text)) return true
  const last = before.slice(-8)
  // A year or a decimal before the mark ends a phrase; a whole number is the base of a power.
  const isBase = /(?:^|[^\d.,])\d{1,3}$/.test(last)
  const isLength = /(?:^|[\s/\d(])(?:[kcdmµμn]?m|in|ft)$/.test(last) && /^[23]$/.test(text)
  return isBase || isLength || (text === '2' && STATISTIC.test(last))
}
