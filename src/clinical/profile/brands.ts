import { type NameMention, nameMentions } from './names.js'

const BRAND = String.raw`[A-Z][A-Za-z]{3,24}`

/** "Zovaltra® (": a brand right before its generic name. */
const BEFORE = new RegExp(String.raw`\b(${BRAND})[®™]?\s?\($`)

/** "-abcd (ZOVALTRA®)": behind a generic name, with the suffix of a biologic (FDA, 2017). */
const BEHIND = new RegExp(String.raw`^(?:-[a-z]{4})?(?: [a-z]{3,20})? \((${BRAND})[®™]?[);,]`)

/** How many characters beside a name are looked at. */
const REACH = 56

/**
 * The brands of a text by the generic name that is printed beside them. The generic name is told by
 * its ending; a word that the text also has in lower case is no brand: "Chemotherapy (cisplatin)".
 *
 * @param mentions whatever in the text has the shape of a drug's name
 */
export function brandsIn(
  text: string,
  mentions: readonly NameMention[],
): ReadonlyMap<string, readonly string[]> {
  const brands = new Map<string, readonly string[]>()
  for (const { name, printed, index } of mentions) {
    if (/\d/.test(name)) continue
    const end = index + printed.length
    const brand =
      BEFORE.exec(text.slice(Math.max(0, index - REACH), index))?.[1] ??
      BEHIND.exec(text.slice(end, end + REACH))?.[1]
    if (brand === undefined || nameMentions(brand).length > 0 || !isBrand(text, brand)) continue
    brands.set(name, [...new Set([...(brands.get(name) ?? []), brand])])
  }
  return brands
}

/** A name that the text has again, and nowhere in lower case. */
function isBrand(text: string, brand: string): boolean {
  const again = text.includes(brand, text.indexOf(brand) + 1)
  return again && !text.includes(brand.toLowerCase())
}
