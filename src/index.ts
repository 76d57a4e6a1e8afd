/**
 * The public API of claimlint: everything that a check, an extractor, a parser or a configuration
 * needs. Built-in checks import from here alone.
 */
export * from './claims/kinds.js'
export * from './claims/scope.js'
export * from './claims/claim.js'
export * from './claims/binding-rule.js'
export type { SetAside } from './claims/set-aside.js'
export * from './claims/figure.js'
export { groupBy } from './claims/group-by.js'
export * from './claims/by-sentence.js'
export type { DeclaredFact, DeclaredReading } from './claims/declared-fact.js'
export type {
  AlignedFact,
  AligningFactReader,
  FactReader,
  PlainFactReader,
} from './claims/fact-reader.js'
export { defineExtractor, type Extractor, type ExtractorContext } from './claims/extractor.js'
export type { Term, Vocabulary } from './claims/vocabulary.js'
export * from './clinical/facts/index.js'
export * from './clinical/kinds.js'
export { analysisStages } from './clinical/vocabulary/analysis-stages.js'
export { agencyNames } from './clinical/vocabulary/regulation.js'
export * from './config/config.js'
export { definePlugin, type Plugin } from './config/plugin.js'
export type {
  Address,
  AddressedText,
  Block,
  BlockKind,
  CellPosition,
  Directive,
  Document,
  Section,
  Table,
} from './document/document.js'
export { type DocumentAddresses, DocumentBuilder } from './document/document-builder.js'
export type { DocumentProblem } from './document/document.js'
export { type Field, fieldAt, fieldPlace, flatOf, itemsAt, textAt } from './document/field.js'
export type { FlatText, Piece } from './document/flat-text.js'
export { FlatTextBuilder, flatTextOf } from './document/flat-text-builder.js'
export { lastFrom } from './document/last-from.js'
export { LineIndex } from './document/line-index.js'
export { placeIn } from './document/place-in.js'
export {
  type FileAddress,
  fileName,
  type Location,
  type Place,
  type Position,
  type Span,
} from './document/place.js'
export type { Standing } from './document/standing.js'
export * from './lint/check.js'
export type { RequiredFact } from './lint/expected/required-facts.js'
export type { ReadingCache } from './lint/caching/reading-cache.js'
export type { Clock } from './lint/clock.js'
export type { EarlierReport } from './lint/compare-reports.js'
export {
  extractClaims,
  type ExtractionOptions,
  lint,
  lintCorpus,
  type LintOptions,
  type LintResult,
} from './lint/lint.js'
export type { Corpus } from './lint/read-corpus.js'
export type { ExtractedSource, NumbersLeft } from './lint/extract-claims.js'
export type { VirtualFile } from './lint/corpus-files.js'
export type { Progress } from './lint/progress.js'
export type { Reading } from './lint/reading.js'
export type { Severity } from './lint/severity.js'
export type { StandardSchemaV1 } from './lint/standard-schema.js'
export type { WorkerCount } from './lint/workers/shared-reading.js'
export type { CheckFacts, CorpusView } from './report/corpus-view.js'
export type { FactStanding, MatrixFact, Statement } from './report/fact-matrix/fact-matrix.js'
export { defineFormatter, type Formatter, type FormatOptions } from './report/formatter.js'
export type * from './report/report.js'
export {
  type BytesParser,
  type BytesParserInput,
  defineParser,
  type Parser,
  type ParserInput,
  type TextParser,
} from './sources/parser.js'
export * from './references/kinds.js'
export { authorityOf, rankedAbove } from './sources/rank.js'
export { type Sides, sidesInOrder } from './sources/sides.js'
export type { Source, SourceFacts, SourceKind } from './sources/source.js'
export * from './statistics/describe-rounding.js'
export * from './statistics/digit-slips.js'
export * from './statistics/granularity/debit.js'
export * from './statistics/granularity/grim.js'
export * from './statistics/granularity/grimmer.js'
export * from './statistics/interval.js'
export { type Distributions, loadDistributions } from './statistics/load-distributions.js'
export * from './statistics/partial-date.js'
export type { BinomialInterval, BinomialMethod } from './statistics/binomial-intervals.js'
export type { RangeOfZ, WaldScale } from './statistics/interval-and-p.js'
export type { PrintedP } from './statistics/p-values/statcheck.js'
export type { TestStatistic } from './statistics/p-values/test-statistic.js'
export * from './statistics/percent-count.js'
export * from './statistics/printed-number.js'
export type { Reproduction } from './statistics/reproduced-interval.js'
export { compare as compareRationals } from './statistics/rational.js'
export * from './statistics/rounding.js'
export * from './statistics/symmetry-scale.js'
export * from './statistics/time-range.js'
import './clinical/dimensions.js'
