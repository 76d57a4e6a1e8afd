import type { Term } from 'claimlint'

/** What revenue is called. */
export const vocabulary: readonly Term[] = [
  {
    category: 'financial-measure',
    key: 'revenue',
    forms: ['revenue', 'net revenue', 'net sales', 'turnover'],
  },
]
