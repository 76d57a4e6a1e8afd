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
    ...classes(record.sizes('analysed')),
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
    ...atRisk(record).flatMap((share) => {
      const { denominator } = share.value
      return denominator === undefined
        ? []
        : check(share, denominator.text, denominator.value, 'at risk')
    }),
  ]
}

/** One share of adverse events for each number at risk that a group has. */
function atRisk(record: RegistryRecord): Claim<'proportion'>[] {
  const shares = record
    .ofKind('proportion')
    .filter(
      ({ measure, scope }) =>
        measure.key === 'serious-adverse-event' ||
        measure.label === 'deaths' ||
        scope.severity !== undefined,
    )
  const byNumber = groupBy(
    shares,
    (share) => `${groupKey(share)} of ${share.value.denominator?.text ?? ''}`,
  )
  return [...byNumber.values()].flatMap((same) => same.slice(0, 1))
}

/** Nobody is analysed for a class of an outcome who is not analysed for the outcome. */
function classes(sizes: readonly Size[]): Outcome[] {
  const key = (size: Size): string => `${groupKey(size)} for ${size.scope.endpoint?.key ?? ''}`
  const whole = groupBy(
    sizes.filter(({ scope }) => scope.subgroup === undefined),
    key,
  )
  return sizes.flatMap((size): Outcome[] => {
    const { subgroup } = size.scope
    const [all] = whole.get(key(size)) ?? []
    if (subgroup === undefined || all === undefined || numberOf(size) <= numberOf(all)) return []
    const [number, analysed] = [size.value.number.text, all.value.number.text]
    return [
      {
        finding: {
          message: 'classes',
          data: { group: groupName(size), number, words: `"${subgroup.text}"`, analysed },
          at: size,
          related: [{ message: 'analysed for the outcome', at: all }],
          derivation: [`${number} is more than ${analysed}`],
        },
      },
    ]
  })
}
