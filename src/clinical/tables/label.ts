import type { CellPlace } from './cell-place.js'
import { isTestStatistic } from './column-role.js'
import type { Column } from './columns.js'
import { namesAnalysisSet } from './counted-people.js'
import type { Heading } from './heading.js'

/**
 * What a cell measures in the table's own words: the name of its row, behind that of the rows it
 * stands with; the name of its column where the rows are groups; where neither names a measure,
 * what the table as a whole measures.
 */
export function labelOfCell(
  {
    row: { stub, section, isGroup },
    ofTable,
    ofModel,
  }: Pick<CellPlace, 'row' | 'ofTable' | 'ofModel'>,
  column: Column | undefined,
): string {
  const head = column?.heading
  const namesMeasure = column?.role === 'measure' || (isGroup && column?.role === 'comparison')
  if (namesMeasure && head !== undefined) return head.name
  const isOwn = head !== undefined && (OWN_MEASURE.test(head.name) || isTestStatistic(head))
  if (column?.role === 'comparison' && isOwn)
    return ofModel && isTestStatistic(head) ? tested(head, stub) : head.name
  const isOver = section !== undefined && !namesGroup(section) && section.name !== stub.name
  const over = isOver ? section : undefined
  if (isGroup) return over?.name ?? ofTable
  const isNameless = stub.name === '' || stub.time !== undefined || stub.form === 'p'
  if (isNameless) {
    if (over !== undefined && over.time === undefined) return over.name
    return ofTable === '' && stub.form !== 'p' ? stub.name : ofTable
  }
  const name =
    over === undefined || over.time !== undefined ? stub.name : `${over.name}: ${stub.name}`
  return head?.measured === undefined ? name : `${head.measured}: ${name}`
}

/** A statistic and the term of a model that it tests: "feedback: χ2". */
function tested({ name }: Heading, stub: Heading): string {
  return stub.name === '' ? name : `${stub.name}: ${name}`
}

/** Whether a section is about people, of whom its rows name what is measured. */
function namesGroup(section: Heading): boolean {
  return section.isArm || section.isPeople || namesAnalysisSet(section)
}

/** Comparisons that are measures of their own, not differences of the outcome. */
const OWN_MEASURE = /effect size|cohen|coefficient|β|beta|ratio/i
