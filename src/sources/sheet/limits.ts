/** Larger tables are data sets, not claims: what people read has fewer rows. */
export const maxRows = 10_000

/** Cells of all rows together. */
export const maxCells = 200_000
