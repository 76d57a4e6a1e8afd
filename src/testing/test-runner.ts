/** The two functions that vitest, jest, mocha and node:test have in common. */
export interface TestRunner {
  readonly describe: (name: string, body: () => void) => unknown
  readonly it: (name: string, body: () => Promise<void>) => unknown
}

/**
 * The runner that set its functions as globals.
 *
 * @throws Error if there is none.
 */
export function globalRunner(): TestRunner {
  const { describe, it } = globalThis as Partial<TestRunner>
  if (typeof describe === 'function' && typeof it === 'function') return { describe, it }
  throw new Error(
    'testCheck found no global describe and it: hand them over, testCheck(check, cases, { describe, it })',
  )
}
