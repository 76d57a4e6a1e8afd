import { defineConfig, definePlugin } from 'claimlint'

import registrationNumber from './checks/registration-number.js'

const houseRules = definePlugin({ name: 'house-rules', checks: [registrationNumber] })

export default defineConfig({
  files: ['*.md', '*.txt'],
  ignores: ['README.md'],
  plugins: [houseRules],
  // The day for which the corpus is described in its README: findings must not drift with time.
  asOf: '2026-11-22',
  sources: [
    // The report's title page bears no date.
    { files: 'larkwood-2-interim.txt', kind: 'interim-report', published: '2025-11-10' },
    { files: ['larkwood-2-*'], subject: 'QZ-3107' },
  ],
})
