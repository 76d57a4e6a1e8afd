/** Whether an equal split over the parts of the ratio is one in whole people, and over the arms is not. */
export function dividesByPartsOnly(enrolment: number, parts: number, arms: number): boolean {
  return enrolment % parts === 0 && enrolment % arms !== 0
}

/** How many people each part or arm would get, to two decimals. */
export function shareOf(enrolment: number, parts: number): string {
  return String(Number((enrolment / parts).toFixed(2)))
}
