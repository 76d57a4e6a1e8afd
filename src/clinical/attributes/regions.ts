/** Countries and regions that trials and approvals are told apart by. */
const PLACES: readonly (readonly [key: string, pattern: string])[] = [
  ['abroad', 'outside (?:of )?(?:mainland )?china|overseas|abroad|ex-china'],
  ['china', '(?:in |mainland |greater )china|chinese patients'],
  ['united-states', 'in the (?:us|u\\.s\\.|usa|united states)'],
  ['europe', 'in (?:europe|the eu|the european union)'],
  ['japan', 'in japan'],
  ['worldwide', 'worldwide|globally'],
]

const ANY = new RegExp(`\\b(?:${PLACES.map(([, pattern]) => `(${pattern})`).join('|')})\\b`, 'gi')

/**
 * The region that a sentence names nearest to a word of it, behind it first; nothing where it names
 * none. `from` and `to` are where the word ends and begins.
 */
export function regionIn(text: string, from: number, to: number): string | undefined {
  const named = [...text.matchAll(ANY)].map((match) => {
    const at = match.findIndex((part: string | undefined, index) => index > 0 && part !== undefined)
    const distance = match.index >= from ? match.index - from : to - match.index - match[0].length
    return { key: PLACES[at - 1]?.[0] ?? '', distance }
  })
  return named.sort((a, b) => a.distance - b.distance)[0]?.key
}
