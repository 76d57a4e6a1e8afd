import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** What takes minutes and gigabytes runs apart from the other tests: `npm run test:hostile`. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['test/hostile/**/*.spec.ts'],
    testTimeout: 300_000,
    fileParallelism: false,
  },
})
