import { defineCheck, groupBy, type Claim } from '../../src/index.js'
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
  check(claims, { report }) {
    for (const windows of groupBy(claims, requirementOf).values()) {
      const [first, ...others] = windows
      const second = first && others.find((window) => areRivals(first, window))
      if (first === undefined || second === undefined) continue
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

/** Whether two windows of one clause may be of one event and side, and have two lengths. */
function areRivals(a: Window, b: Window): boolean {
  const [before, after] = [a.value, b.value]
  const sides = [before.direction, after.direction]
  if (sides.includes('before') && sides.includes('after')) return false
  return mayBeOneEvent(before.event, after.event) && differInLength(a, b)
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
