import { pathAndPlace } from './place-name.js'
import { clipMiddle } from './quotation.js'
import type { Finding } from './report.js'
import { visibleText } from './visible-text.js'

/** A finding in lines of plain text: the message, the places with their quotes, the reasons. */
export function findingLines(finding: Finding): string[] {
  const { message, location, quote, related } = finding
  return [
    visibleText(message),
    `${visibleText(pathAndPlace(location))}: ${visibleText(clipMiddle(quote))}`,
    ...related.map((one) => {
      const says = `${visibleText(one.message)}: ${visibleText(clipMiddle(one.quote))}`
      return `${visibleText(pathAndPlace(one.location))}: ${says}`
    }),
    ...reasonLines(finding),
  ]
}

/** What shows the finding, and what most likely went wrong. */
export function reasonLines({ derivation, likelySlip }: Finding): string[] {
  const likely = likelySlip === undefined ? [] : [`Likely: ${likelySlip}`]
  return [...derivation, ...likely].map(visibleText)
}
