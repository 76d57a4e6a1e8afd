import { defineCheck, groupBy, someDigitAway, type Claim } from '../../src/index.js'
import { differInLength } from './length.js'

type Window = Claim<'window'>

export default defineCheck({
  id: 'window-conflict',
  summary: 'A requirement for taking part has one time limit',
  severity: 'info',
  reads: ['window'],
  per: 'source',
  messages: {
    two: 'Which limit holds here, "{{first}}" or "{{second}}", or does the second govern something else?',
  },
  check(claims, { report, verify }) {
    for (const windows of groupBy(claims, requirementOf).values()) {
      const [first, ...others] = windows
      const same = first === undefined ? [] : others.filter((window) => mayBeOne(first, window))
      const second = first && same.find((window) => differInLength(first, window))
      if (first === undefined) continue
      if (second === undefined) {
        for (const window of same) for (const one of oneLength(first, window)) verify(one)
        continue
      }
      const [earlier, later] = [first.place.quote, second.place.quote]
      report({
        message: 'two',
        data: { first: earlier, second: later },
        at: second,
        related: [{ message: 'the other limit', at: first }],
        derivation: [
          `both stand in one clause: "${first.value.requirement.quote}"`,
          `a length of time cannot be that of "${earlier}" and of "${later}"`,
        ],
      })
    }
  },
})

function requirementOf({ value: { requirement } }: Window): string {
  return String(requirement.start)
}

/** Whether two windows of one clause may be of one event and one side of it. */
function mayBeOne({ value: before }: Window, { value: after }: Window): boolean {
  const sides = [before.direction, after.direction]
  if (sides.includes('before') && sides.includes('after')) return false
  return mayBeOneEvent(before.event, after.event)
}

/** That two windows are of one length, for those of them in which another digit would make it two. */
function oneLength(a: Window, b: Window): { readonly claim: Window; readonly how: string }[] {
  const how = `"${a.place.quote}" and "${b.place.quote}" can be one length of time`
  return [a, b].flatMap((claim, index) => {
    const other = index === 0 ? b : a
    const { value } = claim
    const isTold = someDigitAway(value.limit, (changed) =>
      differInLength(
        { ...claim, value: { ...value, limit: { ...value.limit, ...changed } } },
        other,
      ),
    )
    return isTold ? [{ claim, how }] : []
  })
}

/** "enrolment" and "study enrollment" may be one event; "screening" and "first dose" are two. */
function mayBeOneEvent(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return true
  const [first, second] = [a, b].map((event) => event.replaceAll('enroll', 'enrol'))
  return (
    first !== undefined &&
    second !== undefined &&
    (first.includes(second) || second.includes(first))
  )
}
