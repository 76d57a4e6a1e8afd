import type { Finding } from '../report/report.js'

/** By source, place, check and message: the order of findings in a report. */
export function byPlace(a: Ordered, b: Ordered): number {
  return (
    byLocation(a, b) ||
    byText(a.check, b.check) ||
    byText(a.messageId, b.messageId) ||
    byText(a.message, b.message)
  )
}

type Ordered = Located & Pick<Finding, 'check' | 'messageId' | 'message'>

type Located = Pick<Finding, 'location'>

/** By path, and in a source by what begins first. */
export function byLocation({ location: a }: Located, { location: b }: Located): number {
  return byText(a.path, b.path) || a.start.offset - b.start.offset || a.end.offset - b.end.offset
}

/** By code units: the same on every machine. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
