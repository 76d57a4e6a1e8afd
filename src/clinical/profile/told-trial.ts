import { registrationsIn } from '../events/registers.js'
import { OPENING } from './told-drug.js'

/** Words that say that a number is the document's own: "Trial registration:", "was registered as". */
const OWN =
  /\b(?:trial registration|registration (?:number|no\.?)|(?:was|is|are|were) (?:\w{1,20} )?registered|this (?:trial|study) \()/i

/** How many characters before a number may say that. */
const REACH = 90

/**
 * The number of the one trial that a document is of: it stands in its title or its first sentences, or
 * where the document tells how the trial was registered, and no other number of its register is named.
 *
 * @param titles the titles of the document
 * @param texts the texts of its blocks, in reading order
 */
export function toldTrial(titles: readonly string[], texts: readonly string[]): string | undefined {
  const numbers = new Map<string, Set<string>>()
  let own: { readonly scheme: string; readonly id: string } | undefined
  let passed = 0
  for (const [at, text] of [...titles, ...texts].entries()) {
    for (const { scheme, id, index } of registrationsIn(text)) {
      numbers.set(scheme, (numbers.get(scheme) ?? new Set()).add(id))
      const before = text.slice(Math.max(0, index - REACH), index)
      if (own === undefined && (passed + index < OPENING || OWN.test(before))) own = { scheme, id }
    }
    if (at >= titles.length) passed += text.length
  }
  return own !== undefined && numbers.get(own.scheme)?.size === 1 ? own.id : undefined
}
