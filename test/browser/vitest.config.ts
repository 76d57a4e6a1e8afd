import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** What needs a browser runs apart from the other tests: `npm run test:browser`. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['test/browser/**/*.spec.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
