import { defineCheck, groupBy } from '../../src/index.js'
import { holds, recounts, steps } from './drift.js'
import { groupInWords, groupKey, isOneGroup, setSizes, sizesAmong } from './group.js'
import { accountFor, mostLosses } from './losses.js'
import { pools } from './pool.js'
import { transposedSizes } from './transposed.js'
import { additionInWords, partInWords, peopleInWords, sizeInWords } from './words.js'

export default defineCheck({
  id: 'group-size-drift',
  summary: 'A group of people is counted the same everywhere, or the difference is explained',
  severity: 'warning',
  reads: ['count', 'part', 'proportion'],
  per: 'source',
  messages: {
    recounted: '{{group}}: {{here}} here, but {{there}} elsewhere in this source',
    unaccounted: '{{group}}: {{earlier}}, but {{later}}; {{people}} not accounted for',
    grown: '{{group}}: {{later}}, more than the {{earlier}}',
    transposed: '{{odd}} here, but {{usual}} in {{places}} other places of this source',
    together: '{{odd}} here, but the groups that this source sizes have {{usual}} together',
    sum: '{{group}}: n = {{n}}, but the cohorts that make up this group have {{sum}}',
  },
  check(claims, { report, verify }) {
    const counts = claims.filter((claim) => claim.kind === 'count')
    const parts = claims.filter((claim) => claim.kind === 'part')
    const sizes = sizesAmong(counts)
    const lost = counts.filter(({ measure }) => measure.key === 'people-lost')

    for (const same of groupBy(sizes, groupKey).values()) {
      const [first] = same
      if (first === undefined || !isOneGroup(same)) continue
      const group = groupInWords(first)
      const known = setSizes(same)
      for (const { earlier, later } of recounts(known)) {
        const [here, there] = [sizeInWords(later), sizeInWords(earlier)]
        report({
          message: 'recounted',
          data: { group, here, there },
          at: later.claim,
          related: [{ message: there, at: earlier.claim }],
          derivation: [`both are the size of one group (${group}) in one analysis set`],
        })
      }
      for (const pair of lost.length > mostLosses ? [] : steps(known)) {
        const { earlier, later } = pair
        const [before, after] = [sizeInWords(earlier), sizeInWords(later)]
        const missing = earlier.n - later.n
        const account = missing === 0 ? [] : accountFor(missing, later.claim, lost)
        if (account !== undefined) {
          const why = account.map(({ place }) => `, less ${place.quote} lost`).join('')
          verify({ claim: earlier.claim, how: `${before}${why}: ${after}` })
          verify({ claim: later.claim, how: `${before}${why}: ${after}` })
        } else if (missing > 0) {
          report({
            message: 'unaccounted',
            data: { group, earlier: before, later: after, people: peopleInWords(missing) },
            at: later.claim,
            related: [{ message: before, at: earlier.claim }],
            derivation: [
              `both are sizes of one group: ${group}`,
              `${before} less ${after} leaves ${String(missing)}`,
              `no count of people who left or were not assessed gives ${String(missing)}`,
            ],
          })
        } else if (holds(pair)) {
          report({
            message: 'grown',
            data: { group, earlier: before, later: after },
            at: later.claim,
            related: [{ message: before, at: earlier.claim }],
            derivation: [`both are sizes of one group: ${group}`],
          })
        }
      }
    }

    const sized = claims.filter((claim) => claim.kind !== 'part')
    for (const { odd, usual, places, isSum } of transposedSizes(sized)) {
      const numbers = { odd: odd.text, usual: usual.text }
      const derivation = ['two neighbouring digits have changed places']
      const likelySlip = `${usual.text} printed as ${odd.text}`
      const more = { at: odd.place, derivation, likelySlip }
      if (isSum) {
        const related = [{ message: 'one of the groups', at: usual.place }]
        report({ message: 'together', data: numbers, ...more, related })
      } else {
        const related = [{ message: 'the other number', at: usual.place }]
        report({ message: 'transposed', data: { ...numbers, places }, ...more, related })
      }
    }

    for (const { whole, parts: members, sum, alternative } of pools(parts, sizes)) {
      const n = whole.value.number.value
      const addition = additionInWords(members)
      if (n === sum) {
        for (const claim of [whole, ...members]) verify({ claim, how: addition })
        continue
      }
      report({
        message: 'sum',
        data: { group: groupInWords(whole), n, sum },
        at: whole,
        related: members.map((part) => ({ message: partInWords(part), at: part })),
        derivation: [`the cohorts with this group: ${addition}`],
        ...(alternative && {
          likelySlip: `${additionInWords(alternative)}: perhaps n = ${String(n)} counts these people`,
        }),
      })
    }
  },
})
