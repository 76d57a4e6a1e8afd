import { describe, it } from 'vitest'
import { testCheck } from '../../src/testing/index.js'
import check from './index.js'

/** The page of a record, pasted, with a summary. */
function page(summary: string, ages = '18 Years to 75 Years (Adult, Older Adult)'): string {
  return `QX-1207 in Gout

ClinicalTrials.gov ID: NCT90000012

Brief Summary: ${summary}

Study Type: Interventional
Phase: Phase 3
Masking: None (Open Label)
Enrollment (Estimated): 300
Ages Eligible for Study: ${ages}
`
}

const sources = (text: string): Readonly<Record<string, string>> => ({ 'record.txt': text })

testCheck(
  check,
  {
    consistent: [
      {
        name: 'a text with the masking, the phase and the ages of the fields',
        sources: sources(
          page(
            'This open-label phase III study will enroll patients aged 18 to 75 years with gout.',
          ),
        ),
      },
      {
        name: 'an age without an upper limit',
        sources: sources(
          page('Eligible are patients aged 18 years or older.', '18 Years and older'),
        ),
      },
      {
        name: 'what the text says of other trials',
        sources: sources(
          page('In a double-blind phase 2 trial, QX-1207 lowered urate. This study is open-label.'),
        ),
      },
      {
        name: 'two phases, of which one is registered',
        sources: sources(page('This phase 2 part of the phase 3 study has begun.')),
      },
    ],
    conflicting: [
      {
        name: 'another masking',
        sources: sources(
          page('This double-blind study tests QX-1207.')
            .replace('None (Open', '⟦None (Open')
            .replace('Label)', 'Label)⟧'),
        ),
        findings: [
          {
            message: 'prose',
            severity: 'warning',
            related: ['double-blind'],
          },
        ],
      },
      {
        name: 'another phase',
        sources: sources(page('This phase 2 study tests QX-1207.')),
        findings: [{ message: 'prose', severity: 'info', at: 'Phase 3', related: ['phase 2'] }],
      },
      {
        name: 'another age',
        sources: sources(page('This phase 3 study will enroll patients aged 21 to 75 years.')),
        findings: [{ message: 'prose', severity: 'info' }],
      },
    ],
  },
  { describe, it },
)
