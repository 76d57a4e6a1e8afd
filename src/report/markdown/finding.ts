import { pathAndPlace } from '../place-name.js'
import { clipMiddle, quotationOf } from '../quotation.js'
import type { Finding, RelatedPlace } from '../report.js'
import type { Age } from '../since-earlier.js'
import { escapeMarkdown } from './escape.js'

/** A finding as an item of a list: what, both places, and why for those who open it. */
export function findingItem(finding: Finding, age: Age | undefined): string {
  const { message, check, related } = finding
  const blocks = [
    `<strong>${shown(message)}</strong> <code>${shown(check)}</code>${age === 'new' ? ' (new)' : ''}`,
    quotedPlace(finding),
    ...related.map((place) => quotedPlace(place, place.message)),
    ...reasons(finding),
  ]
  const [first = '', ...rest] = blocks.join('\n\n').split('\n')
  return [`- ${first}`, ...rest.map((line) => (line === '' ? '' : `  ${line}`))].join('\n')
}

function quotedPlace(
  place: Pick<RelatedPlace, 'location' | 'quote' | 'context'>,
  message?: string,
): string {
  const { text, mark } = quotationOf(place.context, place.quote)
  const name = shown(pathAndPlace(place.location))
  const says = message === undefined ? '' : `: ${shown(message)}`
  const quoted = [
    escapeMarkdown(text.slice(0, mark.start)),
    `<strong>${escapeMarkdown(text.slice(mark.start, mark.end))}</strong>`,
    escapeMarkdown(text.slice(mark.end)),
  ]
  return `${name}${says}\n\n> ${quoted.join('').trimStart()}`
}

function reasons({ derivation, likelySlip }: Finding): string[] {
  const lines = derivation.map((line) => `- ${shown(line.trimStart())}`)
  const why = lines.length === 0 ? [] : [lines.join('\n')]
  const likely = likelySlip === undefined ? [] : [`Likely: ${shown(likelySlip)}`]
  const parts = [...why, ...likely]
  return parts.length === 0
    ? []
    : [`<details><summary>Why</summary>\n\n${parts.join('\n\n')}\n\n</details>`]
}

/** Text as Markdown shows it; comments have little room, so what is long loses its middle. */
export function shown(text: string): string {
  return escapeMarkdown(clipMiddle(text))
}
