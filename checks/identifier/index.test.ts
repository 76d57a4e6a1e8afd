import { describe, it } from 'vitest'
import { testCheck } from '../../src/testing/index.js'
import check from './index.js'

testCheck(
  check,
  {
    consistent: [
      {
        name: 'a number behind the names of its register and a word for it',
        text: 'The trial is registered at ANZCTR (ACTRN12617001129370).\n\nTrial registration: Australian New Zealand Clinical Trials Registry, ID: ACTRN12617001129370.',
      },
      {
        name: 'one number of a trial in two sources',
        sources: {
          'a.md': 'The LARKWOOD-2 trial (NCT99000417) has ended.',
          'b.md': 'LARKWOOD-2 (ClinicalTrials.gov: NCT99000417) has ended.',
        },
        verified: 1,
      },
      {
        name: 'numbers of two registers',
        text: 'LARKWOOD-2 (NCT99000417) is also known in Europe: LARKWOOD-2 (ISRCTN12345678).',
      },
      { name: 'two trials', text: 'LARKWOOD-2 (NCT99000417) followed LARKWOOD-1 (NCT99000301).' },
      { name: 'numbers without a name', text: 'The trials are NCT99000417 and NCT99000301.' },
      {
        name: 'words before a bracket that name no trial',
        text: 'Both (NCT99000417) and Both (NCT99000301) ended.',
      },
      {
        name: 'trials of one name in sources about two drugs',
        sources: {
          'a.md': '# Results of QX-1207\n\nQX-1207 was given in STUDY-101 (NCT99000417).\n',
          'b.md': '# Results of ZB-330\n\nZB-330 was given in STUDY-101 (NCT99000418).\n',
        },
        verified: 0,
      },
      {
        name: 'papers',
        text: 'LARKWOOD-2 (10.1000/x1234) and LARKWOOD-2 (10.1000/y1234) are out.',
      },
    ],
    conflicting: [
      {
        name: 'a digit too few, beside the whole number',
        sources: {
          'a.md': 'LARKWOOD-2 (NCT99000417) has ended.',
          'b.md': 'The trial, ⟦NCT9900417⟧, has ended.',
        },
        findings: [
          {
            message: 'malformed',
            path: 'b.md',
            data: {
              id: 'NCT9900417',
              reason: 'it has 7 digits, and its register gives 8',
            },
            related: ['NCT99000417'],
          },
        ],
      },
      {
        name: 'a digit too many',
        text: 'The trial, ⟦NCT990000417⟧, has ended.',
        findings: [{ message: 'malformed' }],
      },
      {
        name: 'one trial with two numbers',
        sources: {
          'a.md': 'LARKWOOD-2 (NCT99000417) has ended.',
          'b.md': 'The LARKWOOD-2 trial (⟦NCT99000471⟧) has ended.',
        },
        findings: [
          {
            message: 'twoNumbers',
            severity: 'warning',
            data: {
              name: 'LARKWOOD-2',
              here: 'NCT99000471',
              there: 'NCT99000417',
              source: 'a.md',
            },
          },
        ],
      },
      {
        name: 'one number with two names',
        sources: {
          'a.md': 'LARKWOOD-2 (NCT99000417) has ended.',
          'b.md': 'The ELMSTEAD-1 study (⟦NCT99000417⟧) has ended.',
        },
        findings: [{ message: 'twoNames', severity: 'info' }],
      },
    ],
  },
  { describe, it },
)
