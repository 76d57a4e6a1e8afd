import {
  circumstancesOf,
  type Claim,
  defineCheck,
  fileName,
  groupBy,
  sidesInOrder,
  type Source,
} from '../../src/index.js'
import { contradictions } from './exclusive.js'
import { stageConflicts } from './stages.js'

export default defineCheck({
  id: 'term-conflict',
  summary: 'No subject is called by two terms that exclude each other',
  severity: 'warning',
  reads: ['attribute', 'identifier'],
  per: 'fact',
  messages: {
    exclusive:
      '"{{here}}" here, but "{{there}}" in {{source}}: at most one is right of {{subject}}',
    stage:
      '"{{stage}}" ({{region}}) here, but "{{phase}}" in the same region elsewhere: is it still early?',
  },
  key: ({ subject }) => subject?.key,
  check(claims, { report, source }) {
    const attributes = claims.filter((claim) => claim.kind === 'attribute')
    const about = circumstancesOf(claims, [])
    for (const same of groupBy(attributes, ({ measure }) => measure.key).values()) {
      for (const contradiction of contradictions(same, about)) {
        const { claim, other, ranked } = sidesInOrder(
          contradiction.claim,
          contradiction.other,
          source,
          contradiction.isEven,
        )
        // What a record says of the trial is for `registry-mismatch`.
        if (isRecord(claim, source) !== isRecord(other, source)) continue
        const isWithin = claim.place.path === other.place.path
        report({
          message: 'exclusive',
          data: {
            here: claim.value.text,
            there: other.value.text,
            source: isWithin ? 'the same source' : fileName(other.place.path),
            subject: claim.subject?.name ?? '',
          },
          at: claim,
          related: [{ message: `the ${other.measure.label}, elsewhere`, at: other }],
          derivation: [
            `both name the ${claim.measure.label} of ${claim.subject?.name ?? ''}`,
            claim.measure.key === 'comparator'
              ? 'both tell of one trial, and each names one comparator only'
              : `${claim.value.key.replaceAll('-', ' ')} and ${other.value.key.replaceAll('-', ' ')} exclude each other`,
            ...ranked,
          ],
          ...(isOftenOfOthers(claim) && { severity: 'info' }),
        })
      }
    }
    for (const { stage, phase } of stageConflicts(attributes)) {
      report({
        message: 'stage',
        data: {
          stage: stage.value.text,
          region: stage.scope.region?.text ?? '',
          phase: phase.value.text,
        },
        at: stage,
        related: [{ message: 'the later phase', at: phase }],
        derivation: [
          'a phase 3 trial is late development',
          `both are said of ${stage.subject?.name ?? ''} and of the same region; they may be of different indications`,
        ],
        severity: 'info',
      })
    }
  },
})

/** A source may lead with another trial of the drug, or compare it with what others had. */
function isOftenOfOthers({ measure }: Claim): boolean {
  return measure.key === 'phase' || measure.key === 'comparator'
}

function isRecord({ place }: Claim, source: (path: string) => Source): boolean {
  return source(place.path).kind === 'registry-record'
}
