import { testCheck } from 'claimlint/testing'
import { describe, it } from 'vitest'

import registrationNumber from './registration-number.js'

const config = { sources: [{ files: 'release.md', kind: 'press-release', subject: 'QZ-3107' }] }
const options = { from: 2 }
const results = `With QZ-3107, the objective response rate was 41.8% (95% CI, 34.0%-49.9%).
The disease control rate was 81.6% (95% CI, 74.7%-87.3%).`

testCheck(
  registrationNumber,
  {
    consistent: [
      {
        name: 'a release that names the number',
        sources: { 'release.md': `${results} The trial is registered as NCT99000417.` },
        config,
        options,
      },
      {
        name: 'fewer results than the option asks for',
        sources: { 'release.md': results },
        config,
      },
      {
        name: 'a source that is not a release',
        sources: { 'abstract.md': results },
        options,
      },
    ],
    conflicting: [
      {
        name: 'a release that does not name it',
        sources: { 'release.md': results },
        config,
        options,
        findings: [
          {
            message: 'missing',
            data: { results: 2, subject: 'QZ-3107' },
            at: '41.8% (95% CI, 34.0%-49.9%)',
          },
        ],
      },
    ],
  },
  { describe, it },
)
