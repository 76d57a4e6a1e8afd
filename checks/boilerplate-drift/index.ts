import {
  type Claim,
  compareDates,
  defineCheck,
  fileName,
  type PartialDate,
  type Place,
  type Source,
} from '../../src/index.js'
import { enumerated, factsInWords, factsOf, placesBefore, placesHere } from './facts.js'
import { passagesOf } from './passages.js'
import { type Change, changesBetween, wordingOf } from './wording.js'

export default defineCheck({
  id: 'boilerplate-drift',
  summary: 'A company, drug or disease is described in the same words from release to release',
  severity: 'info',
  reads: ['description'],
  per: 'fact',
  messages: {
    facts: 'The description of {{name}} {{changes}}, unlike in {{source}}',
    drift:
      'The description of {{name}} has changed since {{source}}: {{sentences}} of its sentences',
  },
  key: ({ measure, subject }) => subject && `${subject.key.toLowerCase()} ${measure.key ?? ''}`,
  check(claims, { report, source }) {
    const dated = inOrder(claims, source)
    for (const [index, claim] of dated.entries()) {
      const before = dated[index - 1]
      if (before === undefined || before.place.path === claim.place.path) continue
      const changes = changesBetween(
        claim.value.sentences.map(wordingOf),
        before.value.sentences.map(wordingOf),
      )
      const [first] = changes
      if (first === undefined) continue
      const name = fileName(before.place.path)
      const facts = changes.map(factsOf)
      const words = facts.flatMap(factsInWords)
      if (words.length > 0) {
        const [at, ...others] = facts.flatMap(placesHere)
        report({
          message: 'facts',
          data: { name: claim.subject?.name ?? '', source: name, changes: enumerated(words) },
          at: at ?? first.here.place,
          related: [
            ...others.map((place) => ({ message: 'and here', at: place })),
            ...facts.flatMap(placesBefore).map((place) => ({ message: 'before', at: place })),
          ],
          derivation: changes.map(inWords),
        })
        continue
      }
      const [at, ...others] = changes.flatMap(passagesHere)
      report({
        message: 'drift',
        data: { name: claim.subject?.name ?? '', source: name, sentences: changes.length },
        at: at ?? first.here.place,
        related: [
          ...others.map((place) => ({ message: 'and here', at: place })),
          ...changes.flatMap(passagesBefore).map((place) => ({ message: 'before', at: place })),
        ],
        derivation: changes.map(inWords),
      })
    }
  },
})

function inWords({ onlyHere, onlyThere }: Change): string {
  return `only here: ${listed(onlyHere)}; only before: ${listed(onlyThere)}`
}

/** The words that are new in a sentence; the whole of it where it only lost some. */
function passagesHere({ here, onlyHere }: Change): readonly Place[] {
  return onlyHere.length === 0 ? [here.place] : passagesOf(onlyHere)
}

/** The words that a sentence lost; the whole of it where it only gained some. */
function passagesBefore({ there, onlyThere }: Change): readonly Place[] {
  return onlyThere.length === 0 ? [there.place] : passagesOf(onlyThere)
}

/** The descriptions of sources that say when they were published, the oldest first. */
function inOrder(
  claims: readonly Claim<'description'>[],
  source: (path: string) => Source,
): readonly Claim<'description'>[] {
  return claims
    .flatMap((claim) => {
      const { published } = source(claim.place.path)
      return published === undefined ? [] : [{ claim, published }]
    })
    .sort((a, b) => compareDates(a.published, b.published) || byPath(a, b))
    .map(({ claim }) => claim)
}

interface Dated {
  readonly claim: Claim<'description'>
  readonly published: PartialDate
}

function byPath(a: Dated, b: Dated): number {
  return a.claim.place.path < b.claim.place.path ? -1 : 1
}

function listed(words: readonly Place[]): string {
  return words.length === 0 ? 'nothing' : words.map(({ quote }) => quote).join(', ')
}
