import { describe, it } from 'vitest'
import { testCheck } from '../../src/testing/index.js'
import check from './index.js'

const design =
  'The trial had 2 cohorts: adults with melanoma (cohort 1; n = 42) and adolescents with melanoma (cohort 2; n = 6).'
const treated =
  'In cohort 1, patients received either 8 mg/kg (n = 16) or 12 mg/kg (n = 26). In cohort 2, all patients received 12 mg/kg.'

testCheck(
  check,
  {
    consistent: [
      {
        name: 'people who are counted by what they got',
        text: 'We randomised 136 patients to placebo (n = 68) or EF-33 (n = 68).\n\nOne patient assigned to placebo received EF-33 in error, and the analysis was repeated on the treatment-received population (n = 69 in the EF-33 group and n = 67 in the placebo group).',
      },
      {
        name: 'a trial of whom some were not randomised',
        text: 'A total of 18,530 adults were enrolled.\n\nParticipants were randomised to the new vaccine (n = 9,127) or the old vaccine (n = 9,113).',
      },
      {
        name: 'a denominator with digits exchanged that its own percentage bears out',
        text: 'A total of 1021 patients were assigned to placebo.\n\nDeath occurred in 338 of 1021 patients.\n\nOf those with a scan, 120 of 1012 (11.9%) had a stroke.',
      },
      {
        name: 'a small group that lost a few of its people',
        text: 'A total of 121 patients were randomised.\n\nDeath occurred in 33 of 121 patients.\n\nOf 112 evaluable patients, 20 had a stroke.',
      },
      {
        name: 'all who were treated could be evaluated',
        text: 'In cohort 1, patients received 12 mg/kg (n = 26).\n\nWithin cohort 1, responses were evaluated in the 12-mg/kg (n = 26) arm.',
        verified: 2,
      },
      {
        name: 'a loss that the text accounts for',
        text: 'In cohort 1, patients received 12 mg/kg (n = 26).\n\nWithin cohort 1, responses were evaluated in the 12-mg/kg (n = 24) arm. Two patients were not evaluable.',
        verified: 2,
      },
      {
        name: 'a loss that two counts account for together',
        text: 'In cohort 1, patients received 12 mg/kg (n = 26).\n\nWithin cohort 1, responses were evaluated in the 12-mg/kg (n = 23) arm. One patient withdrew and 2 patients were lost to follow-up.',
        verified: 2,
      },
      {
        name: 'doses are parts of a cohort',
        text: 'In cohort 1 (n = 42), patients received 8 mg/kg (n = 16) or 12 mg/kg (n = 26).',
      },
      {
        name: 'two cohorts at one dose',
        text: 'In cohort 1, patients received 12 mg/kg (n = 26).\n\nIn cohort 2, patients received 12 mg/kg (n = 20).',
      },
      {
        name: 'those who completed are fewer by nature',
        text: 'In cohort 1, patients received 12 mg/kg (n = 26).\n\nIn cohort 1, the 12 mg/kg course was completed by most (n = 19).',
      },
      {
        name: 'a group without a name',
        text: 'A total of 120 patients were randomized.\n\nOf all, 112 patients were evaluable.',
      },
      {
        name: 'two sizes of one arm in one sentence, which are those of two groups',
        text: 'In the placebo arm, 40 patients were treated (n = 40) in Spain and 38 patients were treated (n = 38) in Italy.',
      },
      {
        name: 'about as many',
        text: 'In cohort 1, patients received 12 mg/kg (n = 26).\n\nIn cohort 1, about 20 patients at 12 mg/kg were evaluated.',
      },
      {
        name: 'a group across cohorts with their sum',
        text: `All patients with melanoma who received 12 mg/kg (n = 32) were followed.\n\n${design}\n\n${treated}`,
        verified: 3,
      },
      {
        name: 'a group across cohorts of which one has no size',
        text: 'All patients with melanoma who received 12 mg/kg (n = 30) were followed.\n\nThe trial had 3 cohorts: adults with melanoma (cohort 1; n = 26) and adolescents with melanoma (cohort 2; n = 6).',
      },
    ],
    conflicting: [
      {
        name: 'a trial with two digits exchanged, against the sum of its groups',
        text: 'The vaccine was studied in a trial in ⟦18,420⟧ adults.\n\nParticipants were randomised to the new vaccine (n = 9,127) or the old vaccine (n = 9,113).',
        findings: [
          { message: 'together', data: { odd: '18,420', usual: '18240' }, related: ['9,127'] },
        ],
      },
      {
        name: 'a denominator with two digits exchanged, against the number of two other places',
        text: 'A total of 4498 patients were assigned to placebo.\n\nDeath occurred in 338 of 4498 patients with placebo.\n\nA stroke occurred in 734 of ⟦4489⟧ patients with placebo.',
        findings: [
          {
            message: 'transposed',
            data: { odd: '4489', usual: '4498', places: 2 },
            related: ['4498'],
          },
        ],
      },
      {
        name: 'two of those treated are not evaluated',
        text: 'In cohort 1, patients received 12 mg/kg (n = 26).\n\nWithin cohort 1, responses were evaluated in the 12-mg/kg (⟦n = 24⟧) arm.',
        findings: [
          {
            message: 'unaccounted',
            data: {
              group: 'cohort 1, 12 mg/kg',
              earlier: '26 treated',
              later: '24 evaluable',
              people: '2 people are',
            },
            severity: 'warning',
            related: ['n = 26'],
          },
        ],
      },
      {
        name: 'a loss that the text accounts for in part',
        text: 'In cohort 1, patients received 12 mg/kg (n = 26).\n\nWithin cohort 1, responses were evaluated in the 12-mg/kg (⟦n = 23⟧) arm. Two patients were not evaluable.',
        findings: [{ message: 'unaccounted' }],
      },
      {
        name: 'more evaluated than treated',
        text: 'In cohort 1, patients received 12 mg/kg (n = 24).\n\nWithin cohort 1, responses were evaluated in the 12-mg/kg (⟦n = 26⟧) arm.',
        findings: [{ message: 'grown', related: ['n = 24'] }],
      },
      {
        name: 'one arm counted twice',
        text: 'In cohort 1, patients received 12 mg/kg (n = 26).\n\nOf cohort 1, those who received 12 mg/kg (⟦n = 28⟧) were younger.',
        findings: [
          {
            message: 'recounted',
            data: { group: 'cohort 1, 12 mg/kg', here: '28 treated', there: '26 treated' },
          },
        ],
      },
      {
        name: 'a group across cohorts that is smaller than they are',
        text: `All patients with melanoma who received 12 mg/kg (⟦n = 30⟧) were followed.\n\n${design}\n\n${treated}`,
        findings: [{ message: 'sum', data: { group: 'melanoma, 12 mg/kg', n: 30, sum: 32 } }],
      },
      {
        name: 'a group across cohorts of which one is sized as it was randomized',
        text: `All patients with melanoma who received 12 mg/kg (⟦n = 30⟧) were followed.\n\n${design}\n\nIn cohort 1, patients were randomized to 8 mg/kg (n = 16) or 12 mg/kg (n = 26). In cohort 2, all patients received 12 mg/kg.`,
        findings: [{ message: 'sum', data: { group: 'melanoma, 12 mg/kg', n: 30, sum: 32 } }],
      },
      {
        name: 'a group across cohorts whose size is printed twice: one finding',
        text: `All patients with melanoma who received 12 mg/kg (⟦n = 30⟧) were followed.\n\n${design}\n\n${treated}\n\nAmong all patients with melanoma who received 12 mg/kg (n = 30), the ORR was 20.0%.`,
        findings: [{ message: 'sum' }],
      },
      {
        name: 'a group across cohorts that fits those evaluated',
        text: `All patients with melanoma who received 12 mg/kg (⟦n = 30⟧) were followed.\n\n${design}\n\n${treated}\n\nWithin cohort 1, responses were evaluated in the 8-mg/kg (n = 16) and 12-mg/kg (⟦n = 24⟧) arms.`,
        findings: [
          {
            message: 'sum',
            likelySlip:
              '24 evaluable in cohort 1 + 6 in cohort 2 = 30: perhaps n = 30 counts these people',
          },
          { message: 'unaccounted', related: ['n = 26'] },
        ],
      },
    ],
  },
  { describe, it },
)
