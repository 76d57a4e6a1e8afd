import type { Location } from '../document/place.js'
import { codeFrame } from './code-frame.js'
import { pathAndPlace } from './place-name.js'
import type { Context, Finding } from './report.js'
import type { Age } from './since-earlier.js'
import type { Theme } from './theme.js'
import { visibleText } from './visible-text.js'
import { wrapText } from './wrap.js'

/** How the parts of a finding are set. */
export interface Layout {
  /** Columns that a line may fill. */
  readonly width: number
  readonly theme: Theme
}

/** One finding for a reader: what, both places, why, and what most likely went wrong. */
export function prettyFinding(finding: Finding, age: Age | undefined, layout: Layout): string[] {
  const { theme, width } = layout
  const message = wrapText(visibleText(finding.message), width)
  const related = finding.related.flatMap((place) => [
    ...prettyPlace(place, place.message, layout),
    '',
  ])
  return [
    `${theme.severity(finding.severity)} ${visibleText(finding.check)}${age === 'new' ? ' (new)' : ''}`,
    ...message.map((line) => theme.strong(line)),
    '',
    ...prettyPlace(finding, undefined, layout),
    '',
    ...related,
    ...labelled('why', finding.derivation, layout),
    ...labelled('likely', finding.likelySlip === undefined ? [] : [finding.likelySlip], layout),
  ]
}

interface QuotedPlace {
  readonly location: Location
  readonly quote: string
  readonly context: Context
}

function prettyPlace(place: QuotedPlace, message: string | undefined, layout: Layout): string[] {
  const { theme, width } = layout
  const head = visibleText(pathAndPlace(place.location))
  const bar = theme.faint('  | ')
  return [
    ...wrapText(message === undefined ? head : `${head}  ${visibleText(message)}`, width - 2).map(
      (line) => `  ${line}`,
    ),
    ...codeFrame(place.context, place.quote, width - 4, theme).map((line) => bar + line),
  ]
}

/** Lines under a word that says what they are: each begins in the same column. */
function labelled(label: string, lines: readonly string[], { width, theme }: Layout): string[] {
  const indent = 10
  return lines.flatMap((line, index) =>
    wrapText(visibleText(line), width - indent).map((part, row) => {
      const head = index === 0 && row === 0 ? `  ${label}:` : ''
      return theme.strong(head.padEnd(indent)) + part
    }),
  )
}
