import { groupBy, type Claim } from '../../src/index.js'
import type { Finding, Outcome } from './messages.js'
import { addition, groupKey, groupName, numberOf, type RegistryRecord, sumOf } from './record.js'

type Size = Claim<'count'>

/** The sizes that a record gives of one group of people, in its several parts. */
export function sizeOutcomes(record: RegistryRecord): Outcome[] {
  return [
    ...enrolment(record),
    ...total(record.sizes('baseline')),
    ...baseline(record),
    ...beyondStart(record),
  ]
}

function firstPeriod(record: RegistryRecord): readonly Size[] {
  const started = record.sizes('started')
  return started.filter(({ scope }) => scope.timePoint?.key === started[0]?.scope.timePoint?.key)
}

/** All who are enrolled start, unless the record has something to say of those who did not. */
function enrolment(record: RegistryRecord): Outcome[] {
  const enrolled = record
    .ofKind('count')
    .find(({ measure, value }) => measure.key === 'enrolment' && value.status === 'actual')
  const started = firstPeriod(record)
  if (enrolled === undefined || started.length === 0) return []
  return heldTogether(enrolled, started, (sum, about) =>
    record.attributes('pre-assignment').length > 0
      ? undefined
      : {
          message: 'enrolled',
          data: { enrolled: enrolled.value.number.text, started: sumOf(started) },
          derivation: [sum, 'the record has no pre-assignment details that would explain it'],
          ...about,
        },
  )
}

function total(sizes: readonly Size[]): Outcome[] {
  const [whole] = sizes.filter(({ scope }) => scope.arm === undefined)
  const groups = sizes.filter(({ scope }) => scope.arm !== undefined)
  if (whole === undefined || groups.length < 2) return []
  return heldTogether(whole, groups, (sum, about) => ({
    message: 'total',
    data: { total: whole.value.number.text, sum: sumOf(groups) },
    derivation: [sum],
    ...about,
  }))
}

/** A whole and the groups that make it up: verified where they add up, else what there is to tell. */
function heldTogether(
  whole: Size,
  groups: readonly Size[],
  tell: (sum: string, about: Pick<Finding, 'severity' | 'at' | 'related'>) => Finding | undefined,
): Outcome[] {
  const sum = addition(groups)
  if (sumOf(groups) === numberOf(whole)) {
    return [whole, ...groups].map((claim) => ({ claim, how: sum }))
  }
  const related = groups.map((at) => ({ message: groupName(at), at }))
  const finding = tell(sum, { severity: 'warning', at: whole, related })
  return finding === undefined ? [] : [{ finding }]
}

/** Baseline is told of all who started, unless the record describes another population. */
function baseline(record: RegistryRecord): Outcome[] {
  if (record.attributes('baseline-population').length > 0) return []
  const started = groupBy(firstPeriod(record), groupKey)
  return record.sizes('baseline').flatMap((size): Outcome[] => {
    const [start] = size.scope.arm === undefined ? [] : (started.get(groupKey(size)) ?? [])
    if (start === undefined || numberOf(start) === numberOf(size)) return []
    return [
      {
        finding: {
          message: 'baseline',
          data: {
            group: groupName(size),
            baseline: size.value.number.text,
            started: start.value.number.text,
          },
          severity: 'warning',
          at: size,
          related: [{ message: 'started', at: start }],
          derivation: ['the record describes no other baseline population'],
        },
      },
    ]
  })
}

/** Nobody is analysed or at risk who did not start. */
function beyondStart(record: RegistryRecord): Outcome[] {
  const started = groupBy(record.sizes('started'), groupKey)
  const most = (key: string): Size | undefined =>
    started.get(key)?.toSorted((a, b) => numberOf(b) - numberOf(a))[0]
  const check = (claim: Size | Claim<'proportion'>, text: string, number: number, role: string) => {
    const start = claim.scope.arm === undefined ? undefined : most(groupKey(claim))
    if (start === undefined || number <= numberOf(start)) return []
    const data = { group: groupName(claim), number: text, role, started: start.value.number.text }
    const related = [{ message: 'started', at: start }]
    const derivation = [`${text} is more than ${start.value.number.text}`]
    return [{ finding: { message: 'beyond', data, at: claim, related, derivation } } as const]
  }
  return [
    ...record
      .sizes('analysed')
      .flatMap((size) => check(size, size.value.number.text, numberOf(size), 'analysed')),
    ...record.ofKind('proportion').flatMap((share) => {
      const { denominator } = share.value
      const isTotal = share.measure.key === 'serious-adverse-event'
      return isTotal && denominator !== undefined
        ? check(share, denominator.text, denominator.value, 'at risk')
        : []
    }),
  ]
}
