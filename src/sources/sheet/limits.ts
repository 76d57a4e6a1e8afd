/** Larger tables are data sets, not claims: what people read has fewer rows. */
export const maxRows = 10_000

/** Columns beyond this hold no table that people read. */
export const maxColumns = 500

/** Cells of all rows together, those that are left empty before a filled one included. */
export const maxCells = 200_000

/** Characters of a cell, which is as many as Excel takes (its specifications and limits). */
export const maxCellLength = 32_767
