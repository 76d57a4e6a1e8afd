import type { Outcome } from './messages.js'
import type { RegistryRecord } from './record.js'
import { inWords, titles } from './titles.js'

/** What a title says of the design, and the value of a field that fits it. */
const WORDS: readonly (readonly [field: string, words: RegExp, key: string])[] = [
  ['allocation', /(?<!non-?)\brandomi[sz]ed\b/i, 'randomized'],
  ['allocation', /\bnon-?randomi[sz]ed\b/i, 'non-randomized'],
  ['intervention-model', /\bcross-?over\b/i, 'crossover'],
  ['intervention-model', /\bparallel\b/i, 'parallel'],
  ['intervention-model', /\bsingle[- ](?:arm|group)\b/i, 'single-group'],
  ['intervention-model', /\bfactorial\b/i, 'factorial'],
]

/** A title may name the design of the trial that this one follows. */
const OF_ANOTHER = /\b(?:extension|follow-?up|roll-?over|long-term|sub-?study|previously)\b/i

/** The words of the title for allocation and model are those of the design. */
export function designWordOutcomes(record: RegistryRecord): Outcome[] {
  return titles(record).flatMap((title): Outcome[] => {
    if (OF_ANOTHER.test(title.value.text)) return []
    return ['allocation', 'intervention-model'].flatMap((field): Outcome[] => {
      const [value] = record.attributes(field)
      const said = WORDS.flatMap(([of, words, key]) => {
        const match = of === field ? words.exec(title.value.text) : null
        return match === null ? [] : [{ words: match[0], key }]
      })
      const [only] = said
      // A title with several of the words speaks of parts of the trial.
      if (value === undefined || only === undefined || said.length > 1) return []
      if (only.key === value.value.key) return []
      const data = {
        words: only.words,
        field: field.replace('-', ' '),
        value: inWords(value),
      }
      const related = [{ message: 'the title', at: title }]
      const derivation = [`"${only.words}" is not "${value.value.text}"`]
      return [
        { finding: { message: 'design', data, severity: 'info', at: value, related, derivation } },
      ]
    })
  })
}
