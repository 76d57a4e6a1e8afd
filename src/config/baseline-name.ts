/** The name of a baseline where neither the run nor the configuration gives one. */
export const baselineName = 'claimlint.baseline.json'
