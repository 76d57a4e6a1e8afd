import type { Heading } from '../head/heading.js'
import type { Row } from './rows.js'

/**
 * "Age, years" over "n", "Mean (SD)" and "Range": the "n" counts the people in whom the variable
 * was measured. Under "Deaths", over "n" and "%", it counts deaths, and is left alone.
 */
export function withMeasuredPeople(rows: readonly Row[]): Row[] {
  const measured = new Set<Heading>()
  for (const { section, stub } of rows) {
    if (section === undefined || !isVariable(section)) continue
    if (isQuantity(section) || isQuantity(stub)) measured.add(section)
  }
  return rows.map((row) => {
    const { section, stub, isGroup } = row
    const isSize = section !== undefined && measured.has(section) && !isGroup && N.test(stub.text)
    return isSize ? { ...row, sizes: true } : row
  })
}

/** Whether a heading names what was measured, and not in whom or when. */
function isVariable({ name, isArm, isPeople, time }: Heading): boolean {
  return name !== '' && !isArm && !isPeople && time === undefined
}

function isQuantity({ unit, statistics, announced }: Heading): boolean {
  return unit !== undefined || statistics.length > 0 || announced.deviation !== undefined
}

const N = /^(?:n\.?|(?:(?:no\.|number) of )?(?:patients|participants|subjects|people))$/i
