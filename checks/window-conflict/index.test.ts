import { describe, it } from 'vitest'
import { testCheck } from '../../src/testing/index.js'
import check from './index.js'

/** A record's criteria with one item. */
function criterion(text: string): string {
  return `# A trial\n\n## Inclusion criteria\n\n1. ${text}`
}

testCheck(
  check,
  {
    consistent: [
      {
        name: 'one length in two units',
        text: criterion('Blood counts within 14 days (within 2 weeks) before enrollment.'),
        claims: 2,
        verified: 2,
      },
      {
        name: 'lengths that the calendar may make one',
        text: criterion('A scan within 4 weeks (within 1 month) before enrollment.'),
        claims: 2,
        verified: 2,
      },
      {
        name: 'two requirements joined by "or"',
        text: criterion(
          'No chemotherapy within 4 weeks or radiotherapy within 2 weeks before dosing.',
        ),
        claims: 2,
      },
      {
        name: 'two requirements joined by a comma',
        text: criterion('A scan within 28 days, blood counts within 7 days before dosing.'),
        claims: 2,
      },
      {
        name: 'a bracket with a requirement of its own',
        text: criterion(
          'Blood counts of the last week (no transfusion within 14 days before dosing) are adequate.',
        ),
        claims: 1,
      },
      {
        name: 'a limit for some people',
        text: criterion(
          'A scan within 28 days (within 14 days for those with symptoms) of dosing.',
        ),
        claims: 2,
      },
      {
        name: 'two events',
        text: criterion('A scan within 28 days of screening (within 42 days of the first dose).'),
        claims: 2,
      },
      {
        name: 'before and after',
        text: criterion(
          'Contraception within 28 days before (within 90 days after) the last dose.',
        ),
        claims: 2,
        verified: 0,
      },
      {
        name: 'two sentences',
        text: criterion(
          'A scan within 28 days before dosing. Blood counts within 7 days before dosing.',
        ),
        claims: 2,
      },
      {
        name: 'what happened to people, and was not asked',
        text: 'Deaths within 30 days (within 90 days after surgery) were rare.',
        claims: 0,
      },
    ],
    conflicting: [
      {
        name: 'two limits, one in brackets',
        text: criterion(
          'Blood tests within the previous week show normal liver function (⟦within 14 days prior to the first dose of the drug⟧, without transfusion).',
        ),
        findings: [
          {
            message: 'two',
            severity: 'info',
            related: ['within the previous week'],
            data: {
              first: 'within the previous week',
              second: 'within 14 days prior to the first dose of the drug',
            },
          },
        ],
      },
      {
        name: 'two limits in one clause, one of them without its event',
        text: criterion(
          'Organ function adequate within 14 days as shown by tests ⟦within one week before enrolment⟧.',
        ),
        findings: [{ message: 'two', related: ['within 14 days'] }],
      },
      {
        name: 'a sentence of a paper',
        text: 'Eligible patients must have had a scan in the 6 weeks before randomization (⟦within 28 days of randomization⟧).',
        findings: [{ message: 'two', related: ['in the 6 weeks before randomization'] }],
      },
    ],
  },
  { describe, it },
)
