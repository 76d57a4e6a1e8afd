import { describe, it } from 'vitest'
import { testCheck } from '../../src/testing/index.js'
import check from './index.js'

const enrolled = 'We enrolled 48 patients with melanoma and 13 patients with glioma.'

testCheck(
  check,
  {
    consistent: [
      {
        name: 'a list with its size',
        text: `${enrolled}\n\nIn patients with melanoma (n = 48), rash occurred in 31.3%, nausea in 4.2% and fever in 8.3%.`,
      },
      {
        name: 'a list with counts',
        text: `${enrolled}\n\nIn patients with melanoma, rash occurred in 15 (31.3%), nausea in 2 (4.2%) and fever in 4 (8.3%).`,
      },
      {
        name: 'whole percentages, which many groups give',
        text: `${enrolled}\n\nIn patients with melanoma, rash occurred in 31%, nausea in 4% and fever in 8%.`,
      },
      {
        name: 'a single percentage',
        text: `${enrolled}\n\nIn patients with melanoma, rash occurred in 31.3%.`,
      },
    ],
    conflicting: [
      {
        name: 'a list that one stated group gives',
        text: `${enrolled}\n\nIn patients with melanoma, rash occurred in ⟦31.3%⟧, nausea in 4.2% and fever in 8.3%.`,
        findings: [
          {
            message: 'missing',
            severity: 'info',
            data: { percents: '31.3%, 4.2%, 8.3%', n: '48', each: 'all' },
            related: ['48'],
          },
        ],
      },
    ],
  },
  { describe, it },
)
