import type { Claim, Measure, Subject } from '../../claims/claim.js'
import type { DeclaredFact } from '../../claims/declared-fact.js'
import { readFigures } from '../../claims/mentions/figures.js'
import { type FigureMention, isNumeral } from '../../claims/mentions/mention.js'
import type { Scope } from '../../claims/scope.js'
import { termOf, type Token } from '../../claims/tokens/token.js'
import { tokenize } from '../../claims/tokens/tokenize.js'
import type { Vocabulary } from '../../claims/vocabulary.js'
import { readDateAt } from '../../document/printed-date.js'
import { parseIsoDate } from '../../statistics/partial-date.js'
import { claimsOfFigure } from '../binding/figure-claims.js'
import { Placer } from '../binding/placer.js'
import { readMeasures } from '../reading/measure-mentions.js'

/** All of a declared fact but its value. */
export interface Declared {
  readonly subject: Subject
  readonly measure: Measure
  readonly scope: Scope
}

type Claims = readonly [Claim, ...Claim[]]

/** The claim that an event is of the date that the value prints, and of nothing beside. */
export function dateClaims(
  declared: Declared,
  { document, block, value }: DeclaredFact,
): Claims | undefined {
  const text = block.flat.text.slice(value.start, value.end)
  const printed = readDateAt(text, 0)
  const date = printed?.end === text.length ? printed.date : parseIsoDate(text)
  if (date === undefined) return undefined
  const place = new Placer(document, block).place(value.start, value.end)
  return [{ ...declared, kind: 'date', value: { date, text }, place }]
}

/** The claims of the only figure of a value: what a table's cell under that measure would make. */
export function figureClaims(
  declared: Declared,
  fact: DeclaredFact,
  vocabulary: Vocabulary,
): Claims | undefined {
  const { document, block, value } = fact
  const tokens = tokenize(block.flat.text, value.start, value.end, vocabulary)
  const [figure, another] = readFigures(tokens)
  if (figure === undefined || another !== undefined || !isWhole(figure, tokens)) return undefined
  const placer = new Placer(document, block)
  const { subject, measure, scope } = declared
  const isAllocation = measure.key === 'allocation-ratio'
  if (isAllocation !== (figure.type === 'ratio')) return undefined
  if (isAllocation) {
    const place = placer.place(value.start, value.end)
    return [{ ...declared, kind: 'allocation', value: { parts: figure.parts ?? [] }, place }]
  }
  const isCount = measure.nature === undefined
  if (isCount && !isWholeNumber(figure)) return undefined
  const named = fact.measure.replaceAll('-', ' ')
  const [mention] = isCount ? [] : readMeasures(tokenize(named, 0, named.length, vocabulary))
  const [claim, ...others] = claimsOfFigure({
    figure: isCount ? { ...figure, type: 'plain' } : figure,
    mention: mention && { ...mention, key: measure.key ?? mention.key },
    measureRule: 'record-field',
    tokens,
    placer,
    subject,
    scope,
    wording: { text: measure.label, rule: 'record-field' },
    said: isCount ? 'count' : 'quantity',
    statistic: undefined,
  })
  if (claim === undefined || !isOfMeasure(claim, measure)) return undefined
  return isCount ? [{ ...claim, measure }] : [claim, ...others]
}

/** What else a figure can be read as would never meet what documents say of the measure. */
function isOfMeasure(claim: Claim, { nature = '' }: Measure): boolean {
  if (claim.kind === 'estimate') return !SHARES.has(nature) || claim.value.unit !== undefined
  return claim.kind === 'count' || claim.kind === 'proportion' || claim.kind === 'ratio'
}

/** Natures of measures whose bare number is no value: a share has its percent sign. */
const SHARES: ReadonlySet<string> = new Set(['proportion', 'safety'])

/** Nothing may stand beside the figure that could make it another, but what is counted. */
function isWhole({ from, to }: FigureMention, tokens: readonly Token[]): boolean {
  return tokens.every(
    (token, at) =>
      (at >= from && at < to) || token.type === 'mark' || termOf(token, 'people') !== undefined,
  )
}

function isWholeNumber({ type, number, unit }: FigureMention): boolean {
  const isBare = type === 'n' || (type === 'plain' && unit === undefined)
  return isBare && isNumeral(number) && number.decimals === 0
}
