import { definePlugin } from 'claimlint'

import { quartersAndYear } from './checks/quarters-and-year.js'
import { revenueMismatch } from './checks/revenue-mismatch.js'
import { revenueExtractor } from './reading/extractor.js'
import { facts } from './reading/facts.js'
import { faqParser } from './reading/faq-parser.js'
import { vocabulary } from './reading/vocabulary.js'
import { tally } from './tally.js'

export default definePlugin({
  name: 'quarterly-revenue',
  vocabulary,
  parsers: [faqParser],
  extractors: [revenueExtractor],
  facts,
  checks: [revenueMismatch, quartersAndYear],
  formatters: [tally],
})
