import type { AnyCheck } from '../src/index.js'
import allocationMismatch from './allocation-mismatch/index.js'
import boilerplateDrift from './boilerplate-drift/index.js'
import binarySd from './binary-sd/index.js'
import denominatorMissing from './denominator-missing/index.js'
import derivedNumber from './derived-number/index.js'
import designationLedger from './designation-ledger/index.js'
import expectedFact from './expected-fact/index.js'
import groupSizeDrift from './group-size-drift/index.js'
import identifier from './identifier/index.js'
import impossibleValue from './impossible-value/index.js'
import intervalExcludesEstimate from './interval-excludes-estimate/index.js'
import intervalNotReproducible from './interval-not-reproducible/index.js'
import meanGranularity from './mean-granularity/index.js'
import pIntervalConflict from './p-interval-conflict/index.js'
import pStatisticMismatch from './p-statistic-mismatch/index.js'
import partsAndTotal from './parts-and-total/index.js'
import percentCountMismatch from './percent-count-mismatch/index.js'
import ratioIntervalAsymmetry from './ratio-interval-asymmetry/index.js'
import referenceIntegrity from './reference-integrity/index.js'
import registryConsistency from './registry-consistency/index.js'
import registryMismatch from './registry-mismatch/index.js'
import sdGranularity from './sd-granularity/index.js'
import staleSource from './stale-source/index.js'
import summaryOverstates from './summary-overstates/index.js'
import termConflict from './term-conflict/index.js'
import seSd from './se-sd/index.js'
import timeFrame from './time-frame/index.js'
import unitConversion from './unit-conversion/index.js'
import unlabelledPopulation from './unlabelled-population/index.js'
import unsupportedClaim from './unsupported-claim/index.js'
import valueMismatch from './value-mismatch/index.js'
import windowConflict from './window-conflict/index.js'

/** The built-in checks. */
export const checks: readonly AnyCheck[] = [
  allocationMismatch,
  boilerplateDrift,
  binarySd,
  denominatorMissing,
  derivedNumber,
  designationLedger,
  expectedFact,
  groupSizeDrift,
  identifier,
  impossibleValue,
  intervalExcludesEstimate,
  intervalNotReproducible,
  meanGranularity,
  pIntervalConflict,
  pStatisticMismatch,
  partsAndTotal,
  percentCountMismatch,
  ratioIntervalAsymmetry,
  referenceIntegrity,
  registryConsistency,
  registryMismatch,
  sdGranularity,
  staleSource,
  summaryOverstates,
  termConflict,
  seSd,
  timeFrame,
  unitConversion,
  unlabelledPopulation,
  unsupportedClaim,
  valueMismatch,
  windowConflict,
]
