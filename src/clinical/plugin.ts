import { definePlugin } from '../config/plugin.js'
import { claimFileExtractor } from './claim-files/extractor.js'
import { claimFileParser } from './claim-files/parser.js'
import { conversionExtractor } from './conversions/extractor.js'
import { declaredFactExtractor } from './declared-facts/extractor.js'
import { clinicalExtractor } from './extractor.js'
import { clinicalFacts } from './facts/reader.js'
import { recordExtractor } from './records/extractor.js'
import { tallyExtractor } from './tallies/extractor.js'
import { drugClasses } from './vocabulary/drug-classes.js'
import { events } from './vocabulary/events.js'
import { measures } from './vocabulary/measures.js'
import { people } from './vocabulary/people.js'
import { allocation, schedules } from './vocabulary/regimen.js'
import { actions, agencies, designations } from './vocabulary/regulation.js'
import { statistics } from './vocabulary/statistics.js'

/** All that is clinical: kinds, vocabulary, the extractor. A plugin like a user's own. */
export const clinical = definePlugin({
  name: 'clinical',
  parsers: [claimFileParser],
  extractors: [
    clinicalExtractor,
    conversionExtractor,
    tallyExtractor,
    recordExtractor,
    claimFileExtractor,
    declaredFactExtractor,
  ],
  facts: clinicalFacts,
  vocabulary: [
    ...actions,
    ...allocation,
    ...people,
    ...drugClasses,
    ...events,
    ...schedules,
    ...statistics,
    ...agencies,
    ...designations,
    ...measures,
  ],
})
