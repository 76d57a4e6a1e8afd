import type { Announced } from '../../../claims/mentions/deviation.js'
import type { Unit } from '../../../claims/tokens/units.js'
import type { Reading } from '../../read-blocks.js'
import type { CellPlace } from './cell-place.js'
import { isTestStatistic, isUnitless } from '../head/column-role.js'
import type { Column } from '../head/columns.js'
import { type Conventions, conventionsOf } from '../head/conventions.js'
import type { CellForm } from '../head/form.js'
import type { Heading } from '../head/heading.js'

/** What a cell's stub and header say together of how it reads. */
export interface CellReading {
  readonly form: CellForm | undefined
  readonly conventions: Conventions
  readonly unit: Unit | undefined
  /** How many the cell's percentage would be of: the size of its group. */
  readonly base: number | undefined
  /** Whether another cell of the row is a count with its share. */
  readonly amongShares: boolean
  /** Whether all brackets of its row are seen to be shares. */
  readonly isOfShares: boolean
  /** What the document says that its ± stands for. */
  readonly plusMinus: Announced['plusMinus']
}

/**
 * How a cell is to be read by the headings before and over it, the nearest deciding.
 *
 * @param namesRatio whether the cell says itself that it is a ratio: "HR 0.71 (0.57 to 0.88)"
 */
export function cellReading(
  reading: Reading,
  place: CellPlace,
  column: Column,
  namesRatio: boolean,
): CellReading {
  const { columns, row, general } = place
  const { stub, section, sizes } = row
  const { heading: head } = column
  const corner = cornerOf(columns)
  const over = column.role === 'group' ? (row.how?.get(place.at) ?? head) : head
  const isSize = sizes === true
  const speaking = isSize ? [stub] : [stub, over, section, corner]
  const own = speaking.filter((heading) => heading !== undefined)
  const namesMeasure = head?.measure !== undefined
  const ofSection = section?.time === undefined ? section?.unit : undefined
  const inherited = ofSection ?? (/[*#†‡§¶]$/.test(stub.text) ? undefined : corner?.unit)
  const isPlainNumber =
    column.role === 'comparison' && head !== undefined && (namesRatio || hasNoUnit(head))
  return {
    form:
      head?.form === 'p' || isPlainNumber
        ? head.form
        : (own.find(({ form }) => form !== undefined)?.form ?? formOfTitle(general)),
    conventions: conventionsOf(namesMeasure ? [head, stub] : own, general),
    unit:
      isPlainNumber || isSize
        ? undefined
        : namesMeasure
          ? head.unit
          : (stub.unit ?? head?.unit ?? inherited),
    base: place.base,
    amongShares: place.amongShares,
    isOfShares: place.isOfShares,
    plusMinus: reading.profile.plusMinus,
  }
}

/** "Best overall response, %": a title that ends with how all cells are given. */
function formOfTitle(general: CellPlace['general']): Heading['form'] {
  return general.some(({ text }) => IN_PERCENT.test(text)) ? 'percent' : undefined
}

const IN_PERCENT = /(?:,|\() ?% ?\)?$/

/** The corner, unless it is the "N" before the sizes at the ends of the heads. */
function cornerOf([first, ...others]: readonly Column[]): Column['heading'] {
  const isOfHead = first?.heading?.form === 'count' && others.some(({ size }) => size !== undefined)
  return isOfHead ? undefined : first?.heading
}

/** What has no unit, whatever it compares: the odds ratio of a share is no share. */
function hasNoUnit(head: Heading): boolean {
  return head.measure?.nature === 'ratio' || isUnitless(head) || isTestStatistic(head)
}
