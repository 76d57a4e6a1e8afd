import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{test,checks,corpus,examples}/**/*.test.ts'],
    // A process for each of some hundred files would take longer than what most of them test.
    pool: 'threads',
    maxWorkers: '100%',
    // Some tests start the command line as a process, on machines that may be busy.
    testTimeout: 20_000,
    // A custom check imports 'claimlint' as its user would; here that is the source.
    alias: {
      'claimlint/testing': new URL('src/testing/index.ts', import.meta.url).pathname,
      claimlint: new URL('src/index.ts', import.meta.url).pathname,
    },
    coverage: { include: ['src/**', 'checks/**'], exclude: ['**/*.test.ts'] },
  },
})
