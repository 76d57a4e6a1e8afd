import type { AnyCheck } from '../src/index.js'
import allocationMismatch from './allocation-mismatch/index.js'
import groupSizeDrift from './group-size-drift/index.js'
import intervalExcludesEstimate from './interval-excludes-estimate/index.js'
import percentCountMismatch from './percent-count-mismatch/index.js'
import staleDate from './stale-date/index.js'
import valueMismatch from './value-mismatch/index.js'

/** The built-in checks. */
export const checks: readonly AnyCheck[] = [
  allocationMismatch,
  groupSizeDrift,
  intervalExcludesEstimate,
  percentCountMismatch,
  staleDate,
  valueMismatch,
]
