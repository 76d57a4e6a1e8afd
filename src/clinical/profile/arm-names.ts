/** One word before "arm" or "group", which may be a drug's code. */
const NAMED = / (?:arms?|groups?)\b(?<=\b([A-Za-z][A-Za-z0-9-]{2,30}) \w+)/g

/** Words before "arm" or "group" that are no treatment. */
const NO_TREATMENT =
  /^(?:the|both|each|all|other|two|three|four|this|that|these|study|treatment|dose|age|either|same|between|patient|different|first|second|third|one|randomi[sz]ed|experimental-?|respective|entire|whole|mg|kg|day|week|and|our|any|every|than|within|across|per|by|of|in)$/i

/** The arms that a text names: words that it puts before "arm" or "group" twice, and "placebo". */
export function armNames(text: string): ReadonlySet<string> {
  const counts = new Map<string, number>([['placebo', 1]])
  let end = 0
  for (const match of text.matchAll(NAMED)) {
    const printed = match[1] ?? ''
    // "Treatment group arm": the noun of one name is no name itself.
    if (match.index - printed.length < end) continue
    end = match.index + match[0].length
    const name = printed.toLowerCase()
    if (!NO_TREATMENT.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return new Set(
    [...counts].filter(([name, times]) => times > 1 || name === 'placebo').map(([name]) => name),
  )
}
