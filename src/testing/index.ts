/** The check tester: `claimlint/testing`. */
export { digitChanges } from './digit-changes.js'
export { runCheck, type RunCheckOptions } from './run-check.js'
export type {
  CaseSettings,
  CaseSources,
  CheckCases,
  ConflictingCase,
  ConsistentCase,
  ExpectedFinding,
} from './test-case.js'
export { testCheck, type TestCheckOptions } from './test-check.js'
export type { TestRunner } from './test-runner.js'
