/** What the check reports. */
export const messages = {
  missing: 'Out of how many is not said; of the groups whose size is stated, {{bases}}',
  dose: 'The paragraph opens with {{dose}}, but out of how many these are is not said, and {{bases}}, whatever their dose',
  other: 'The sentence names {{named}}, but only {{other}} gives {{percents}}',
  odd: '{{percent}}% is the share of no whole number of the {{size}} people named right before, as the others of the list are',
} as const
