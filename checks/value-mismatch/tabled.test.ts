import { describe, it } from 'vitest'
import { testCheck } from '../../src/testing/index.js'
import check from './index.js'

/** A source with a table of two groups of these rows, behind a sentence. */
function source(sentence: string, ...rows: readonly string[]): string {
  return [
    '# A trial of a nasal spray',
    '',
    sentence,
    '',
    '| Event, n (%) | Spray (n = 124) | Placebo (n = 122) |',
    '| --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n')
}

const nausea = 'Nausea | 34 (27.4) | 12 (9.8)'
const rash = 'Rash | 9 (7.3) | 4 (3.3)'

testCheck(
  check,
  {
    consistent: [
      {
        name: 'counts that are those of the row',
        text: source(
          'Nausea occurred in 34 patients (27.4%) in the spray group and 12 (9.8%) in the placebo group.',
          nausea,
          rash,
        ),
        verified: 3,
      },
      {
        name: 'a percentage with another rounding',
        text: source('Nausea occurred in 34 patients (27.5%) in the spray group.', nausea, rash),
      },
      {
        name: 'whole percentages',
        text: source('Nausea occurred in 34 patients (27%) in the spray group.', nausea, rash),
        verified: 1,
      },
      {
        name: 'another row of the same outcome that has the numbers',
        text: source(
          'Nausea occurred in 31 patients (25.0%) in the spray group.',
          nausea,
          'Nausea in the first week | 31 (25.0) | 10 (8.2)',
        ),
      },
      {
        name: 'an outcome with two rows of other values',
        text: source(
          'Nausea occurred in 31 patients (25.0%) in the spray group.',
          nausea,
          'Second period: Nausea | 28 (22.6) | 10 (8.2)',
        ),
      },
      {
        name: 'severe events of a sentence against all of the row',
        text: source(
          'Grade 3 or higher nausea occurred in 31 patients (25.0%) in the spray group.',
          nausea,
        ),
      },
      {
        name: 'a time that the sentence alone tells',
        text: source(
          'At week 4, nausea occurred in 31 patients (25.0%) in the spray group.',
          nausea,
        ),
      },
      {
        name: 'people of a group of another size',
        text: source(
          'Nausea occurred in 31 of 98 patients (31.6%) in the spray group who had a scan.',
          nausea,
        ),
      },
      {
        name: 'a part of the time in words, without a digit that slipped',
        text: source(
          'Nausea occurred in 12 patients (9.7%) in the spray group during the first days.',
          nausea,
        ),
      },
      {
        name: 'both groups together',
        text: source('Nausea occurred in 46 patients (18.7%).', nausea),
      },
      {
        name: 'another group',
        text: source('Nausea occurred in 31 patients (25.0%) in the tablet group.', nausea),
      },
      {
        name: 'another outcome with the same first word',
        text: source('Nausea and vomiting occurred in 31 patients (25.0%) with the spray.', nausea),
      },
    ],
    conflicting: [
      {
        name: 'a count and its share',
        text: source(
          'Nausea occurred in 31 of 124 patients (25.0%) in the spray group.',
          nausea,
          rash,
        ),
        findings: [{ message: 'tabled', at: '31 of 124 patients (25.0%)', related: ['34 (27.4)'] }],
      },
      {
        name: 'a count alone, its share as in the table',
        text: source(
          'The most common events with the spray were nausea (43 [27.4%]) and rash (9 [7.3%]).',
          nausea,
          rash,
        ),
        findings: [{ message: 'tabled', at: '43 [27.4%]', related: ['34 (27.4)'] }],
      },
      {
        name: 'the group that the other share leaves',
        text: source(
          'Rash was seen in 11 patients (8.9%) receiving the spray and 4 (3.3%) receiving placebo.',
          nausea,
          rash,
        ),
        findings: [{ message: 'tabled', at: '11 patients (8.9%)', related: ['9 (7.3)'] }],
      },
    ],
  },
  { describe, it },
)
