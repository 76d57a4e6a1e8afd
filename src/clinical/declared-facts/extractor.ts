import type { Measure } from '../../claims/claim.js'
import type { DeclaredFact, DeclaredReading } from '../../claims/declared-fact.js'
import { defineExtractor, type ExtractorContext } from '../../claims/extractor.js'
import type { Vocabulary } from '../../claims/vocabulary.js'
import { measureOf } from '../claim-files/measure.js'
import { profileOf } from '../profile/profile.js'
import { eventNamed } from './event.js'
import { declaredScope } from './scope.js'
import { termClaims, termFactNamed } from './terms.js'
import { dateClaims, figureClaims } from './value.js'

/** Reads the facts that a configuration expects. Documents hold nothing for it. */
export const declaredFactExtractor = defineExtractor({
  id: 'declared-fact',
  emits: [
    'count',
    'proportion',
    'estimate',
    'ratio',
    'p-value',
    'date',
    'allocation',
    'attribute',
    'designation',
    'status',
  ],
  extract: () => [],
  declared: readDeclared,
})

function readDeclared(
  fact: DeclaredFact,
  { vocabulary, facts }: ExtractorContext,
): DeclaredReading {
  const profile = profileOf(fact.document, facts)
  const read = declaredScope(fact.scope, { vocabulary, profile })
  if (!('scope' in read)) return read
  const { scope } = read
  const name = fact.subject
  const subject = { key: name, name, origin: 'stated', rule: 'record-field' } as const
  const event = eventNamed(fact.measure, vocabulary)
  if (event !== undefined) {
    const claims = dateClaims({ subject, measure: event, scope }, fact)
    return claims === undefined ? { key: 'value', problem: NO_DATE } : { claims }
  }
  const term = termFactNamed(fact.measure, vocabulary)
  if (term !== undefined) {
    const claims = termClaims(term, { subject, scope }, fact, vocabulary)
    return claims === undefined ? { key: 'value', problem: term.problem } : { claims }
  }
  const measure = measureNamed(fact.measure, vocabulary)
  if (measure === undefined) {
    const problem =
      'the vocabulary has no such measure; name one as "claimlint claims" prints it, or add it under "vocabulary"'
    return { key: 'measure', problem }
  }
  const claims = figureClaims({ subject, measure, scope }, fact, vocabulary)
  return claims === undefined ? { key: 'value', problem: problemOf(measure) } : { claims }
}

/** A measure that claims can have: one of the vocabulary, or one that counts or allocates people. */
function measureNamed(written: string, vocabulary: Vocabulary): Measure | undefined {
  const measure = measureOf(written, vocabulary)
  if (measure.nature !== undefined) return measure
  const key = written.toLowerCase().replaceAll(' ', '-')
  return COUNTED.has(key) ? { ...measure, key } : undefined
}

/** Measures of counts and of the allocation, which are no terms of the vocabulary. */
const COUNTED: ReadonlySet<string> = new Set(['enrolment', 'group-size', 'allocation-ratio'])

function problemOf({ key, nature }: Measure): string {
  if (key === 'allocation-ratio') return NO_ALLOCATION
  return nature === undefined ? NO_COUNT : NO_FIGURE
}

const NO_ALLOCATION = 'these are no parts of an allocation; write them as "2:1"'
const NO_DATE = 'this is no date; write it as "January 2025", "21 January 2025" or "2025-01-21"'
const NO_COUNT = 'this is no whole number, and nothing else can be read under this measure'
const NO_FIGURE =
  'no single figure can be read; write it as a document would print it, such as "20.8% (5/24)" or "12.3 months (95% CI, 9.1-15.0)"'
