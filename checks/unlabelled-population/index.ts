import { defineCheck, describeScope, fileName, groupBy } from '../../src/index.js'
import { type Unlabelled, unlabelledAmong } from './candidates.js'

export default defineCheck({
  id: 'unlabelled-population',
  summary: 'A figure says which of several groups it is of',
  severity: 'info',
  reads: ['proportion', 'estimate'],
  per: 'fact',
  messages: {
    unlabelled:
      '{{figures}} given for {{words}}, of which {{source}} tells {{groups}} groups apart',
  },
  key: ({ subject }) => subject?.key,
  check(claims, { report }) {
    // One finding for all figures that a source gives for the same words.
    const groups = groupBy(
      unlabelledAmong(claims),
      ({ claim }) => `${claim.place.path} ${wordsOf(claim)}`,
    )
    for (const found of groups.values()) {
      const [first] = found
      if (first === undefined) continue
      const { claim, candidates } = found.reduce(wider)
      report({
        message: 'unlabelled',
        data: {
          figures: figuresOf(found),
          words: wordsOf(claim),
          source: fileName(candidates[0]?.place.path ?? ''),
          groups: candidates.length,
        },
        at: claim,
        related: candidates.map((at) => ({ message: wordsOf(at), at })),
        derivation: found.map(
          (one) =>
            `${one.claim.measure.label} ${one.claim.place.quote}: ${one.candidates.map((other) => `${other.place.quote} (${wordsOf(other)})`).join(', ')}${
              one.match === undefined ? '' : `; it is that of ${wordsOf(one.match)}`
            }`,
        ),
      })
    }
  },
})

/** The first figure, and how many others: all stand in the derivation. */
function figuresOf([first, ...others]: readonly Unlabelled[]): string {
  const figure = first?.claim.place.quote ?? ''
  if (others.length === 0) return `${figure} is`
  return `${figure} and ${String(others.length)} other figure${others.length > 1 ? 's' : ''} are`
}

/** The figure with the most groups to choose from speaks for the others. */
function wider(a: Unlabelled, b: Unlabelled): Unlabelled {
  return b.candidates.length > a.candidates.length ? b : a
}

function wordsOf({ scope }: Unlabelled['claim']): string {
  const { timePoint: _time, ...people } = scope
  return describeScope(people)
}
