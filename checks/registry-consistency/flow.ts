import { groupBy, type Claim } from '../../src/index.js'
import type { Outcome } from './messages.js'
import { addition, groupKey, groupName, numberOf, type RegistryRecord, sumOf } from './record.js'

type Size = Claim<'count'>

/** Who starts a period either completes it or does not, and for each of the latter there is a reason. */
export function flowOutcomes(record: RegistryRecord): Outcome[] {
  const lost = record.ofKind('count').filter(({ measure }) => measure.key === 'people-lost')
  const completed = groupBy(record.sizes('completed'), stepKey)
  const notCompleted = groupBy(
    lost.filter(({ scope }) => scope.subgroup === undefined),
    stepKey,
  )
  const reasons = groupBy(
    lost.filter(({ scope }) => scope.subgroup !== undefined),
    stepKey,
  )
  return [
    ...record.sizes('started').flatMap((started) => {
      const [done] = completed.get(stepKey(started)) ?? []
      const [not] = notCompleted.get(stepKey(started)) ?? []
      return done === undefined || not === undefined ? [] : completion(started, done, not)
    }),
    ...[...notCompleted].flatMap(([key, [not]]) => {
      const given = reasons.get(key) ?? []
      return not === undefined || given.length === 0 ? [] : reasonsGiven(not, given)
    }),
  ]
}

/** One group in one period. */
function stepKey(claim: Size): string {
  return `${groupKey(claim)} in ${claim.scope.timePoint?.key ?? ''}`
}

function completion(started: Size, done: Size, not: Size): Outcome[] {
  const sum = addition([done, not])
  if (sumOf([done, not]) === numberOf(started)) {
    return [started, done, not].map((claim) => ({ claim, how: sum }))
  }
  return [
    {
      finding: {
        message: 'completion',
        data: {
          group: groupName(started),
          started: started.value.number.text,
          completed: done.value.number.text,
          lost: not.value.number.text,
          sum: sumOf([done, not]),
        },
        at: started,
        related: [
          { message: 'completed', at: done },
          { message: 'did not complete', at: not },
        ],
        derivation: [sum],
      },
    },
  ]
}

function reasonsGiven(not: Size, given: readonly Size[]): Outcome[] {
  const sum = addition(given)
  if (sumOf(given) === numberOf(not)) return [not, ...given].map((claim) => ({ claim, how: sum }))
  return [
    {
      finding: {
        message: 'reasons',
        data: { group: groupName(not), lost: not.value.number.text, sum: sumOf(given) },
        at: not,
        related: given.map((at) => ({ message: at.scope.subgroup?.text ?? 'a reason', at })),
        derivation: [sum],
      },
    },
  ]
}
