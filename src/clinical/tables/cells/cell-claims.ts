import type { Claim, Subject } from '../../../claims/claim.js'
import { type FigureMention, isNumeral } from '../../../claims/mentions/mention.js'
import type { Token } from '../../../claims/tokens/token.js'
import type { Block } from '../../../document/document.js'
import { canGive } from '../../binding/measures/measure-fit.js'
import type { BoundFigure } from '../../binding/bound-figure.js'
import { claimsOfFigure } from '../../binding/figure-claims.js'
import { Placer } from '../../binding/placer.js'
import type { Wording } from '../../binding/measures/wording.js'
import type { Reading } from '../../read-blocks.js'
import { type MeasureMention, readMeasures } from '../../reading/measure-mentions.js'
import { categoriesOf } from './categories.js'
import { isAlone, PERCENT, readCell, tokensOf } from './cell.js'
import type { CellPlace } from './cell-place.js'
import { type CellReading, cellReading } from './cell-reading.js'
import { isOfTitle, measureOver, scopeOf, sizedScope } from './cell-scope.js'
import type { Column } from '../head/columns.js'
import { isChange, isUnitless } from '../head/column-role.js'
import { belongsToCellBefore, withCompanion } from './companions.js'
import { statisticOf } from '../head/conventions.js'
import { countsUnder, namesAnalysisSet, namesOnlyPeople } from '../names/counted-people.js'
import type { Heading } from '../head/heading.js'
import { labelOfCell } from '../names/label.js'
import type { Row } from '../rows/rows.js'

/** The claims of one cell. */
export function cellClaims(
  reading: Reading,
  cell: Block,
  place: CellPlace,
  subject: Subject | undefined,
): Claim[] {
  const { columns, at, row } = place
  const column = columns[at] ?? BEYOND_HEAD
  const isCounted = row.cells.has(at - 1)
  if (column.role === 'test') return []
  if (column.role === 'companion') {
    if (spansFromBefore(row, at))
      return cellClaims(reading, cell, { ...place, at: at - 1 }, subject)
    if (isCounted || column.heading?.form !== 'percent') return []
  }
  const tokens = tokensOf(cell, reading.vocabulary, place.notes)
  if (isReference(column, place, tokens)) return []
  const placer = new Placer(reading.document, cell)
  const scope = scopeOf(place, column)
  const categories = column.role === 'group' ? categoriesOf(row.stub.text, tokens) : []
  if (categories.length > 0) {
    return categories.flatMap(({ figure, label }) =>
      claimsOfFigure({
        figure: { ...figure, type: 'plain' },
        mention: undefined,
        measureRule: undefined,
        tokens,
        placer,
        subject,
        scope,
        wording: byRow(label),
        said: 'count',
        statistic: undefined,
        group: place.group,
      }),
    )
  }
  const ratio = ratioNamedIn(tokens, column)
  const how = cellReading(reading, place, column, ratio !== undefined)
  if (belongsToCellBefore(place, how.conventions)) return []
  const read = readCell(tokens, how)
  if (read === undefined) return []
  const figure = differenceOf(column) === undefined ? read : asDifference(read)
  const { mention, measureRule, wording } =
    measureInCell(ratio, place, column, figure) ?? measureOf(place, column, figure)
  const said = whatIsSaid(figure, tokens, place, how)
  const isSize = figure.type === 'n' && said.figure === undefined
  const statistic =
    differenceOf(column) ??
    (column.role === 'comparison' ? undefined : statisticOf(how.conventions, figure))
  return claimsOfFigure({
    figure: said.figure ?? figure,
    mention,
    measureRule,
    tokens,
    placer,
    subject,
    scope: isSize ? sizedScope(scope) : scope,
    wording,
    said: said.said,
    statistic,
    group: place.group,
  }).map((claim) => withCompanion(claim, reading, place, how.conventions))
}

/** A cell that reaches over a column and what belongs to it: "61 ± 12 (30-85)" under "n | %". */
function spansFromBefore({ cells }: Row, at: number): boolean {
  const text = cells.get(at)?.flat.text ?? ''
  return text === cells.get(at - 1)?.flat.text && !/^[<≤]?[\d.,·]+ ?%?$/.test(text)
}

function byRow(text: string): Wording {
  return { text, rule: 'row-head' }
}

/** A column without a head says nothing. */
const BEYOND_HEAD: Column = { role: 'group', scope: {}, sized: {} }

/** "1 (reference)": what the other categories are held against has no result of its own. */
function isReference(
  column: Column,
  { columns, at, row }: CellPlace,
  tokens: readonly Token[],
): boolean {
  const [number, another] = tokens
  if (column.heading?.measure?.nature !== 'ratio') return false
  if (number?.type !== 'number' || number.number.value !== 1) return false
  const texts = [row.cells.get(at), row.cells.get(at + 1)].map((cell) => cell?.flat.text ?? '')
  if (texts.some((text) => /^(?:1(?:[.·]0+)? ?)?[([]?ref(?:\.|erence|erent)?[)\]]?$/i.test(text)))
    return true
  if (another !== undefined) return false
  return !(columns[at + 1]?.role === 'companion' && row.cells.has(at + 1))
}

/** "RR 0.83 (0.62-1.11)": the ratio that a cell of a comparison names before its own figure. */
function ratioNamedIn(tokens: readonly Token[], { role }: Column): MeasureMention | undefined {
  if (role !== 'comparison') return undefined
  const [first] = readMeasures(tokens)
  return first?.nature === 'ratio' && first.from === 0 ? first : undefined
}

function measureInCell(
  ratio: MeasureMention | undefined,
  place: CellPlace,
  column: Column,
  figure: FigureMention,
): Pick<BoundFigure, 'mention' | 'measureRule' | 'wording'> | undefined {
  if (ratio === undefined || !canGive(figure, ratio)) return undefined
  const wording = byRow(labelOfCell(place, column))
  return { mention: ratio, measureRule: 'measure-before-figure', wording }
}

/** The measure of a cell: named by the head, by the stub, or by what the stub stands under. */
function measureOf(
  place: CellPlace,
  column: Column,
  figure: FigureMention,
): Pick<BoundFigure, 'mention' | 'measureRule' | 'wording'> {
  const { stub, section } = place.row
  const { ratio } = place
  if (ratio !== undefined && isOfTitle(place, column) && canGive(figure, ratio.measure))
    return { mention: ratio.measure, measureRule: 'caption', wording: byRow('') }
  const head = column.heading?.measure
  const ofRow = stub.measure ?? measureOver(stub, section)
  const named = head ?? (column.role === 'measure' ? undefined : ofRow)
  const isOwn = named !== undefined && canGive(figure, named) && !isOfUnknown(named, stub)
  return {
    mention: isOwn ? named : undefined,
    measureRule: head === undefined ? 'row-head' : 'column-head',
    wording: byRow(labelOfCell(place, column)),
  }
}

/** A difference of something that the vocabulary does not know is told by that something. */
function isOfUnknown(named: MeasureMention, stub: Heading): boolean {
  return named.nature === 'difference' && stub.measure === undefined
}

/** What a bare number is: a count where the headings say so, a quantity where it has decimals. */
function whatIsSaid(
  figure: FigureMention,
  tokens: readonly Token[],
  { row, counts, counted, columns, at, amongShares }: CellPlace,
  { unit, conventions }: CellReading,
): Partial<Pick<BoundFigure, 'figure' | 'said'>> {
  const isShare = figure.percent !== undefined
  const isPlain = !isShare && figure.deviation === undefined && isAlone(figure, tokens)
  const isCountBeside = hasShare(columns[at + 1]) && isPlain && !saysMean(row.stub)
  if (counted === 'part' || isCountBeside)
    return { figure: { ...figure, type: 'plain' }, said: 'count' }
  if (figure.type === 'n') {
    if (row.sizes === true) return {}
    const named = row.isGroup ? columns[at]?.heading?.name : row.stub.name
    const isSize = namesOnlyPeople(named ?? '') || namesAnalysisSet(row.stub)
    if (isSize && !countsUnder(row)) return {}
    return { figure: { ...figure, type: 'plain' }, said: 'count' }
  }
  const { number } = figure
  const compares = columns[at]?.role === 'comparison'
  if (figure.type !== 'plain' || !isNumeral(number) || !isAlone(figure, tokens)) return {}
  if (figure.bounds !== undefined) return {}
  const isAmongShares = amongShares && number.decimals === 0 && !compares
  if (counts || counted !== undefined || isAmongShares) return { said: 'count' }
  if (NAMES_BY_NUMBER.test(row.stub.name)) return {}
  const isQuantity =
    number.decimals > 0 ||
    isAmongQuantities(row, columns) ||
    unit !== undefined ||
    conventions.named.length > 0 ||
    compares
  return isQuantity ? { said: 'quantity' } : {}
}

/** Whether the next column gives the shares of the counts. */
function hasShare(beside: Column | undefined): boolean {
  return beside?.role === 'companion' && beside.heading?.form === 'percent'
}

/** "Age (mean, SD)" between counts and their shares. */
function saysMean({ statistics, announced }: Heading): boolean {
  return statistics.length > 0 || announced.deviation !== undefined
}

/** Things whose number is a name. */
const NAMES_BY_NUMBER =
  /^(?:version|model|code|id|reference|year|page|item|question|section|no\.?)\b/i

/** A comparison is a difference or a change if its head says so; the means that it compares are not it. */
function differenceOf({ role, heading }: Column): string | undefined {
  if (role === 'group') return undefined
  if (heading !== undefined && isChange(heading)) return 'change'
  if (heading !== undefined && isUnitless(heading)) return undefined
  return /difference|contrast/i.test(heading?.measure?.label ?? heading?.name ?? '')
    ? 'difference'
    : undefined
}

/** A difference in percent is no share of anybody. */
function asDifference(figure: FigureMention): FigureMention {
  const { type, percent, count } = figure
  if (type !== 'percent' || percent === undefined || count !== undefined) return figure
  return { ...figure, type: 'plain', number: percent, percent: undefined, unit: PERCENT }
}

/** The results of a row are of one sort: where one has decimals, the whole numbers are no counts. */
function isAmongQuantities({ cells }: Row, columns: readonly Column[]): boolean {
  for (const [at, { flat }] of cells) {
    if (columns[at]?.role === 'group' && DECIMAL.test(flat.text)) return true
  }
  return false
}

/** A cell that is one number with decimals. */
const DECIMAL = /^[-−–+]?\d{1,9}[.·]\d{1,9}$/
