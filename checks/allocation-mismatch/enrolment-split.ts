/** How a number of people divides over the parts of a ratio and over the arms. */
export type Split = 'even' | 'only-over-parts' | 'uneven' | 'undecided'

/**
 * Divides a planned enrolment equally. Where the number of arms differs from that of the parts and
 * neither divides it, the numbers say nothing about each other.
 */
export function splitOf(enrolment: number, parts: number, arms: number | undefined): Split {
  const overParts = enrolment % parts === 0
  if (arms === undefined || arms === parts) return overParts ? 'even' : 'uneven'
  return overParts && enrolment % arms !== 0 ? 'only-over-parts' : 'undecided'
}

/** How many people each part or arm would get, to two decimals. */
export function shareOf(enrolment: number, parts: number): string {
  return String(Number((enrolment / parts).toFixed(2)))
}
