import { describe, it } from 'vitest'
import { testCheck } from '../../src/testing/index.js'
import check from './index.js'

/** A source about a drug, which its title names. */
function about(drug: string, ...paragraphs: readonly string[]): string {
  return `# Results of ${drug}\n\n${drug} was studied.\n\n${paragraphs.join('\n\n')}\n`
}

/** A table of three groups with the given rows. */
function table(...rows: readonly string[]): string {
  const head = '| Outcome | 10 mg (n = 112) | 20 mg (n = 110) | Placebo (n = 117) |'
  return [head, '| --- | --- | --- | --- |', ...rows.map((row) => `| ${row} |`)].join('\n')
}

/** A table of two groups with the given rows. */
function pairs(...rows: readonly string[]): string {
  return [
    '| Outcome | Control | Velorine |',
    '| --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n')
}

const responders =
  'The proportions of responders were 58.0%, 64.5% and 7.7% with 10 mg, 20 mg and placebo, respectively.'

testCheck(
  check,
  {
    consistent: [
      {
        name: 'values of two groups that are alike but for their spread',
        text: `# Results of a drink

The mean strength rose from 85.9 ± 20.5 kg to 95.5 ± 21.4 kg with rice and from 89.5 ± 18.5 kg to 98.5 ± 16.4 kg with whey.

| Mean strength (kg) | Baseline | Week 4 | Week 8 |
| --- | --- | --- | --- |
| Whey | 89.5 ± 18.5 | 95.5 ± 17.8 | 98.5 ± 16.4 |
`,
      },
      {
        name: 'a list that is the row, value by value',
        text: about('velorine', responders, table('Responders, % | 58.0 | 64.5 | 7.7')),
        verified: 6,
      },
      {
        name: 'a single digit in a list, which would show no slip',
        text: about(
          'velorine',
          'Responders were 58.0%, 64.5% and 7% of patients, respectively.',
          table('Responders, % | 58.0 | 64.5 | 7'),
        ),
        verified: 4,
      },
      {
        name: 'a list in the other order',
        text: about(
          'velorine',
          'Responders were 7.7%, 64.5% and 58.0% of patients on placebo, 20 mg and 10 mg.',
          table('Responders, % | 58.0 | 64.5 | 7.7'),
        ),
        verified: 6,
      },
      {
        name: 'a pair of whose outcome the words are those of the row',
        text: about(
          'velorine',
          'Median time to relief was 18.1 vs 12.4 days.',
          pairs('Time to relief, median days | 12.4 | 18.1'),
        ),
        verified: 4,
      },
      {
        name: 'values rounded to whole numbers',
        text: about(
          'velorine',
          'The proportions of responders were 58%, 64.5% and 7.7% in the three groups.',
          table('Responders, % | 58.0 | 64.5 | 7.7'),
        ),
      },
      {
        name: 'values of another time point that the sentence states',
        text: about(
          'velorine',
          'At week 4, the proportions of responders were 58.0%, 65.4% and 7.7%, respectively.',
          'Table 1. Results at week 16',
          table('Responders, % | 58.0 | 64.5 | 7.7'),
        ),
      },
      {
        name: 'two rows of one outcome, the second of which is the list',
        text: about(
          'velorine',
          'The proportions of responders were 58.0%, 65.4% and 7.7%, respectively.',
          table(
            'Responders, all randomized, % | 58.0 | 64.5 | 7.7',
            'Responders, per protocol, % | 58.0 | 65.4 | 7.7',
          ),
        ),
      },
      {
        name: 'a pair of which each value is of a row of its own',
        text: about(
          'velorine',
          'Median time to relief was 18.2 vs 12.4 days.',
          pairs(
            'Time to relief, median days | 12.4 | 18.1',
            'Time to relief, adjusted, days | 13.0 | 18.2',
          ),
        ),
      },
      {
        name: 'a pair of another outcome that shares one number',
        text: about(
          'velorine',
          'Median length of stay was 12.4 vs 18.2 hours.',
          pairs('Time to relief, median hours | 12.4 | 18.1'),
        ),
      },
      {
        name: 'a pair of which the row gives another time',
        text: about(
          'velorine',
          'Pain scores at 8 weeks were 44.1 vs 53.2 points.',
          pairs('Pain score at 4 weeks, points | 44.1 | 52.3'),
        ),
      },
      {
        name: 'a change against a value',
        text: about(
          'velorine',
          'Mean change in pain score was 12.4 vs 18.2 points.',
          pairs('Pain score, mean points | 12.4 | 18.1'),
        ),
      },
      {
        name: 'those who did not respond',
        text: about(
          'velorine',
          'The proportions without a response were 42.0%, 35.5% and 92.3%, respectively.',
          table('Responders, % | 58.0 | 64.5 | 7.7'),
        ),
      },
      {
        name: 'values that differ by more than a slip',
        text: about(
          'velorine',
          'The proportions of responders were 58.0%, 71.2% and 7.7%, respectively.',
          table('Responders, % | 58.0 | 64.5 | 7.7'),
        ),
      },
      {
        name: 'short numbers that lists share by chance',
        text: about(
          'velorine',
          'Responders were 12%, 15% and 7% of patients, respectively.',
          table('Responders at a second visit, % | 12 | 14 | 7'),
        ),
      },
      {
        name: 'another unit',
        text: about(
          'velorine',
          'Mean stay was 11.8, 12.3 and 13.1 days, respectively.',
          table('Mean stay | 11.8 hours | 12.3 hours | 13.7 hours'),
        ),
      },
      {
        name: 'deviations beside means, in columns of their own',
        text: about(
          'velorine',
          'Mean age was 54.1 years (SD 12.3).',
          '| Outcome | Mean | SD | n |\n| --- | --- | --- | --- |\n| Age, years | 54.1 | 13.2 | 112 |',
        ),
      },
      {
        name: 'percentages of women and of men',
        text: about(
          'velorine',
          'Among women, responders were 58.0%, 65.4% and 7.7%, respectively.',
          table(
            'Responders: women, % | 58.0 | 65.4 | 7.7',
            'Responders: men, % | 58.0 | 64.5 | 7.7',
          ),
        ),
      },
      {
        name: 'another difference of the same means, with an interval of its own',
        text: about(
          'velorine',
          'Weight fell by 13.3 vs 12.1 kg (difference, 1.4 kg; 95% CI, 0.2-2.7).',
          '| Outcome | Drug | Control | Difference (95% CI) |\n| --- | --- | --- | --- |\n| Weight, adjusted, kg | 13.3 | 12.1 | 1.1 (0.2 to 2.4) |',
        ),
      },
      {
        name: 'rows of one table',
        text: about(
          'velorine',
          table(
            'Responders at week 4, % | 58.0 | 64.5 | 7.7',
            'Responders at week 8, % | 58.0 | 65.4 | 7.7',
          ),
        ),
      },
    ],
    conflicting: [
      {
        name: 'digits exchanged in a list of three',
        text: about(
          'velorine',
          'The response rates were 58.0%, ⟦65.4%⟧ and 7.7% with 10 mg, 20 mg and placebo, respectively.',
          table('Responders, % | 58.0 | 64.5 | 7.7'),
        ),
        findings: [{ message: 'list', severity: 'warning', related: ['64.5'] }],
      },
      {
        name: 'one digit of a pair in the other order',
        text: about(
          'velorine',
          'Median time to relief was ⟦18.2⟧ vs 12.4 days.',
          pairs('Time to relief, median days | 12.4 | 18.1'),
        ),
        findings: [{ message: 'list', severity: 'info', related: ['18.1'] }],
      },
      {
        name: 'a mean of a list',
        text: about(
          'velorine',
          'Mean haemoglobin was 11.8, 12.3 and ⟦13.1 g/dL⟧ in the three groups.',
          table('Haemoglobin, mean g/dL | 11.8 | 12.3 | 13.7'),
        ),
        findings: [{ message: 'list', related: ['13.7'] }],
      },
      {
        name: 'a shifted point',
        text: about(
          'velorine',
          'The proportions of responders were 58.0%, 64.5% and ⟦77%⟧, respectively.',
          table('Responders, % | 58.0 | 64.5 | 7.7'),
        ),
        findings: [{ message: 'list', related: ['7.7'] }],
      },
      {
        name: 'values told apart by the words of their groups',
        text: about(
          'velorine',
          'Nausea occurred in 14.2% of patients with 10 mg, ⟦18.5%⟧ with 20 mg and 6.1% with placebo.',
          table('Nausea, n (%) | 16 (14.2) | 20 (18.2) | 7 (6.1)'),
        ),
        findings: [{ message: 'list', related: ['20 (18.2)'] }],
      },
      {
        name: 'a list in two sentences of two sources, the smaller number of which is the finding',
        sources: {
          'a.md': about(
            'QX-1207',
            'Responders were 58.0%, 64.5% and 7.7% of patients, respectively.',
          ),
          'b.md': about(
            'QX-1207',
            'Responders were 58.0%, ⟦65.4%⟧ and 7.7% of patients, respectively.',
          ),
          'c.md': about(
            'QX-1207',
            'Responders were 58.0%, 64.5% and 7.7% of patients, respectively.',
          ),
        },
        findings: [{ message: 'list', path: 'b.md' }],
      },
      {
        name: 'a row with the column of all people first',
        text: about(
          'velorine',
          'The proportions of responders were 58.0%, ⟦65.4%⟧ and 7.7% in the groups.',
          '| Outcome | All | 10 mg | 20 mg | Placebo |\n| --- | --- | --- | --- | --- |\n| Responders, % | 42.8 | 58.0 | 64.5 | 7.7 |',
        ),
        findings: [{ message: 'list', related: ['64.5'] }],
      },
      {
        name: 'means with their deviations in the table',
        text: about(
          'velorine',
          'Mean duration of surgery was 84.5 and ⟦97.2 minutes⟧ in the robotic and open groups.',
          '| Outcome | Robotic | Open |\n| --- | --- | --- |\n| Duration of surgery, minutes, mean (SD) | 84.5 (12.1) | 92.7 (10.3) |',
        ),
        findings: [{ message: 'list', related: ['92.7 (10.3)'] }],
      },
      {
        name: 'two outcomes in one sentence, of which the second has a slip',
        text: about(
          'velorine',
          'With velorine and control, headache occurred in 12.4% and 18.1% and dizziness in 23.7% and ⟦31.6%⟧ of patients.',
          pairs('Headache, % | 12.4 | 18.1', 'Dizziness, % | 23.7 | 36.1'),
        ),
        findings: [{ message: 'list', related: ['36.1'] }],
      },
    ],
  },
  { describe, it },
)
