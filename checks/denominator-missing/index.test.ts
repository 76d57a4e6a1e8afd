import { describe, it } from 'vitest'
import { testCheck } from '../../src/testing/index.js'
import check from './index.js'

const enrolled = 'We enrolled 48 patients with melanoma and 13 patients with glioma.'
const twoDoses = `${enrolled}\n\nIn patients with melanoma the ORR was 10.3% at 8 mg/kg and 21.1% at 12 mg/kg.`
const list = 'In patients with melanoma, rash occurred in 31.3%, nausea in 4.2% and fever in 8.3%.'

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
        name: 'a list right behind the size of its group',
        text: 'We enrolled 13 patients with glioma. We enrolled 48 patients with melanoma. In patients with melanoma, rash occurred in 31.3%, nausea in 4.2% and fever in 8.3%.',
        verified: 3,
      },
      {
        name: 'a list of which two are no shares of the group: some had no value',
        text: 'We enrolled 48 patients with melanoma. In patients with melanoma, rash occurred in 32.3%, nausea in 4.2% and fever in 8.5%.',
        verified: 0,
      },
      {
        name: 'a list over time',
        text: 'We enrolled 48 patients with melanoma. In patients with melanoma, the cumulative incidence was 32.3% for rash, 4.2% for nausea and 8.3% for fever.',
        verified: 0,
      },
      {
        name: 'a list of a part of its group',
        text: `${enrolled} Scans were read in 37 patients.\n\nIn patients with melanoma, new lesions were seen in 35.1%, cysts in 18.9% and scars in 8.1%.`,
      },
      {
        name: 'a single percentage',
        text: `${enrolled}\n\nIn patients with melanoma, rash occurred in 31.3%.`,
      },
    ],
    conflicting: [
      {
        name: 'a list that one stated group gives',
        text: `${enrolled}\n\nIn patients with melanoma, rash occurred in ⟦31.3%, nausea in 4.2% and fever in 8.3%⟧.`,
        findings: [
          {
            message: 'missing',
            severity: 'info',
            data: {
              bases: 'only n = 48 (enrolled, melanoma) gives 31.3%, 4.2% and 8.3%',
            },
            related: ['48'],
          },
        ],
      },
      {
        name: 'a group whose size is written out',
        text: `We enrolled thirteen patients with glioma. It was a long study. In patients with glioma, rash occurred in ⟦69.2%, nausea in 61.5% and fever in 7.7%⟧.`,
        findings: [
          {
            message: 'missing',
            data: { bases: 'only n = 13 (enrolled, glioma) gives 69.2%, 61.5% and 7.7%' },
            related: ['thirteen'],
          },
        ],
      },
      {
        name: 'the lists of two groups in one sentence, which are one finding',
        text: `${enrolled}\n\nRash, nausea and fever occurred in ⟦31.3%, 31.3% and 4.2% of patients with melanoma, and in 69.2%, 61.5% and 7.7%⟧ of patients with glioma.`,
        findings: [
          {
            message: 'missing',
            data: {
              bases:
                'only n = 48 (enrolled, melanoma) gives 31.3% and 4.2%; only n = 13 (enrolled, glioma) gives 69.2%, 61.5% and 7.7%',
            },
            related: ['48', '13'],
          },
        ],
      },
      {
        name: 'one of a list that is no share of the group right before it',
        text: 'We enrolled 48 patients with melanoma. In patients with melanoma, rash occurred in 31.3%, nausea in ⟦4.7%⟧ and fever in 8.3%.',
        findings: [
          { message: 'odd', severity: 'info', data: { percent: '4.7', size: 48 }, related: ['48'] },
        ],
      },
      {
        name: 'a list of another group than the one that is named',
        text: `${enrolled}\n\nIn patients with glioma, rash occurred in ⟦31.3%⟧, nausea in 4.2% and fever in 8.3%.`,
        findings: [
          {
            message: 'other',
            severity: 'warning',
            data: {
              named: 'n = 13 (enrolled, glioma)',
              other: 'n = 48 (enrolled, melanoma)',
              percents: '31.3%, 4.2%, 8.3%',
            },
            related: ['4.2%', '8.3%', '13', '48'],
          },
        ],
      },
      {
        name: 'a paragraph that opens with one of the doses',
        text: `${twoDoses}\n\nAt 12 mg/kg the drug was tolerated well. ${list}`,
        findings: [
          {
            message: 'dose',
            severity: 'warning',
            data: {
              dose: '12 mg/kg',
              bases: 'only n = 48 (enrolled, melanoma) gives 31.3%, 4.2% and 8.3%',
            },
            related: ['12 mg/kg', '48'],
          },
        ],
      },
      {
        name: 'a paragraph that opens with the only dose',
        text: `${enrolled}\n\nAt 12 mg/kg the drug was tolerated well. ${list}`,
        findings: [{ message: 'missing', severity: 'info' }],
      },
      {
        name: 'a paragraph that names both doses',
        text: `${twoDoses}\n\nAt 12 mg/kg the drug was tolerated well, and so it was at 8 mg/kg. ${list}`,
        findings: [{ message: 'missing', severity: 'info' }],
      },
    ],
  },
  { describe, it },
)
