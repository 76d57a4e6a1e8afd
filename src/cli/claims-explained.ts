import { type BindingRule, bindingRules } from '../claims/binding-rule.js'
import type { Claim } from '../claims/claim.js'
import type { Figure } from '../claims/figure.js'
import { dimensionsOf } from '../claims/scope.js'
import { LineIndex } from '../document/line-index.js'
import type { ExtractedSource } from '../lint/extract-claims.js'
import { visibleText } from '../report/visible-text.js'
import { tableRows } from './table.js'

/** The claims of each source with the words and the rule that each of their fields was bound by. */
export function claimsExplained(sources: readonly ExtractedSource[]): string {
  return sources
    .map(({ source, text, claims }) => {
      const lines = new LineIndex(text)
      return [`${visibleText(source.path)}\n`, ...claims.map((claim) => explained(claim, lines))]
    })
    .flat()
    .join('\n')
}

function explained(claim: Claim, lines: LineIndex): string {
  const { kind, place, subject, measure, scope } = claim
  const { line, column } = lines.position(place.start)
  const fields = [
    ...(subject ? [field('subject', subject.name, subject.rule)] : []),
    field('measure', measure.label, measure.rule),
    ...dimensionsOf(scope).map((name) => field(name, scope[name]?.text ?? '', scope[name]?.rule)),
    ...(claim.kind === 'part' ? [[`      ${claim.value.origin}`, '', claim.value.reason]] : []),
    ...(claim.kind === 'proportion' && claim.value.inferred
      ? [inferred(claim.value.inferred)]
      : []),
  ]
  return `  ${String(line)}:${String(column)}  ${kind}  ${visibleText(place.quote)}\n${tableRows(fields)}`
}

function inferred({ text }: Figure): string[] {
  return ['      out of', text, 'the only population of which the whole list can be shares']
}

function field(name: string, words: string, rule: BindingRule | undefined): string[] {
  return [`      ${name}`, words, rule === undefined ? '' : bindingRules[rule]]
}
