import { describe, it } from 'vitest'
import { testCheck } from '../../src/testing/index.js'
import check from './index.js'

/** A source about a drug, which its title names. */
function about(drug: string, ...sentences: readonly string[]): string {
  return `# Results of ${drug}\n\n${drug} was studied.\n\n${sentences.join('\n\n')}\n`
}

const orr = 'In patients with osteosarcoma who received 12 mg/kg, the confirmed ORR was'

testCheck(
  check,
  {
    consistent: [
      {
        name: 'medians of a group and of all, whose range is that of the group',
        text: 'Median fasting glucose was 99.1 mg/dL (range, 87.0-114.5) with placebo.\n\nMedian fasting glucose was 99.6 mg/dL (range, 87.0-114.5) in all.',
      },
      {
        name: 'another ratio of another result, or of other figures',
        sources: {
          'a.md': about(
            'QX-1207',
            'QX-1207 improved overall survival (hazard ratio, 0.74; 95% CI, 0.48-1.14; P = .18).',
          ),
          'b.md': about(
            'QX-1207',
            'QX-1207 improved progression-free survival (odds ratio, 0.74; 95% CI, 0.48-1.14; P = .20).',
          ),
          'c.md': about(
            'QX-1207',
            'QX-1207 improved overall survival (odds ratio, 0.71; 95% CI, 0.44-1.15; P = .16).',
          ),
        },
      },
      {
        name: 'differences of outcomes that the vocabulary does not know',
        sources: {
          'a.md': about(
            'QX-1207',
            'In people with dementia, knitting scores did not differ between the groups (mean difference 0.13, 95% CI -1.65 to 1.91; P = .89).',
          ),
          'b.md': about(
            'QX-1207',
            'In people with dementia, gardening ratings were alike in both groups (mean difference -0.02, 95% CI -0.07 to 0.03; P = .53).',
          ),
        },
      },
      {
        name: 'p-values that one number has',
        sources: {
          'a.md': about(
            'QX-1207',
            'QX-1207 improved overall survival (hazard ratio, 0.74; 95% CI, 0.60-0.91; P = .004).',
          ),
          'b.md': about(
            'QX-1207',
            'QX-1207 improved overall survival (hazard ratio, 0.74; 95% CI, 0.60-0.91; P < .01).',
          ),
          'c.md': about(
            'QX-1207',
            'QX-1207 improved overall survival (hazard ratio, 0.74; 95% CI, 0.60-0.91; P = .0042).',
          ),
        },
      },
      {
        name: 'a ratio in another order and in higher terms, one of another trial, and two schedules',
        sources: {
          'a.md': about(
            'QX-1207',
            'In NCT01234567, patients were randomized 2:1 to 12 mg/kg every 3 weeks or placebo.',
          ),
          'b.md': about(
            'QX-1207',
            'In NCT01234567, patients were randomized 2:4 to placebo or 12 mg/kg Q3W, then 12 mg/kg every 6 weeks.',
          ),
          'c.md': about(
            'QX-1207',
            'In NCT07654321, patients were randomized 1:1 to 12 mg/kg every 2 weeks or placebo.',
          ),
        },
      },
      {
        name: 'the ratio of a sentence and of a row that it does not name',
        text: 'An exacerbation occurred less often with the drug (hazard ratio 0.71; 95% CI 0.57 to 0.88).\n\n| Outcome | Drug (n = 204) | Placebo (n = 209) | Effect (95% CI) |\n| --- | --- | --- | --- |\n| Admission, n (%) | 88 (43.1) | 117 (56.0) | HR 0.71 (0.57 to 0.98) |\n',
      },
      {
        name: 'medians of two outcomes that share their quartiles',
        text: 'Median operating time was 44 minutes (IQR 38-52).\n\nThe median length of stay was 47 hours (IQR 38-52).',
      },
      {
        name: 'medians of one outcome at two times',
        text: 'At week 4, median pain was 44 points (IQR 38-52).\n\nAt week 8, median pain was 47 points (IQR 38-52).',
      },
      {
        name: 'figures of a text about nothing that it names, which may be those of other studies',
        text: 'In patients with atrial fibrillation, the prevalence of stroke was 1.0%. We saw more. In patients with atrial fibrillation, the prevalence was 12.3%.',
      },
      {
        name: 'one rate in two sources, where either would show a changed digit',
        sources: {
          'a.md': about('QX-1207', `${orr} 20.0%.`),
          'b.md': about('QX-1207', `${orr} 20.0%.`),
        },
        verified: 2,
      },
      {
        name: 'ranges that stand without a value',
        sources: {
          'a.md': about(
            'QX-1207',
            'In patients with osteosarcoma, a median PFS of 3.1-3.9 months was seen.',
          ),
          'b.md': about(
            'QX-1207',
            'In patients with osteosarcoma, a median PFS of 4.2-6.4 months was seen.',
          ),
        },
      },
      {
        name: 'rounding and cutting off decimals',
        sources: {
          'a.md': about('QX-1207', `${orr} 20.8%.`),
          'b.md': about('QX-1207', `${orr} 21%.`),
          'c.md': about('QX-1207', `${orr} 20%.`),
        },
      },
      {
        name: 'hedges that allow the other value',
        sources: {
          'a.md': about(
            'QX-1207',
            `In patients with osteosarcoma, the median PFS was 19.8 months.`,
          ),
          'b.md': about(
            'QX-1207',
            `In patients with osteosarcoma, the median PFS was nearly 20 months.`,
          ),
          'c.md': about(
            'QX-1207',
            `In patients with osteosarcoma, the median PFS exceeded 19 months.`,
          ),
        },
      },
      {
        name: 'units of time',
        sources: {
          'a.md': about('QX-1207', `In patients with osteosarcoma, the median PFS was 18 months.`),
          'b.md': about('QX-1207', `In patients with osteosarcoma, the median PFS was 1.5 years.`),
        },
      },
      {
        name: 'other doses, other conditions, other measures',
        sources: {
          'a.md': about('QX-1207', `${orr} 20.8%.`),
          'b.md': about(
            'QX-1207',
            `In patients with osteosarcoma who received 8 mg/kg, the confirmed ORR was 6.7%.`,
            `In patients with melanoma who received 12 mg/kg, the confirmed ORR was 25.0%.`,
            `In patients with osteosarcoma who received 12 mg/kg, the DCR was 86.7%.`,
          ),
        },
      },
      {
        name: 'a pooled rate and the rate of one cohort, of groups of other sizes',
        sources: {
          'a.md': about(
            'QX-1207',
            `In patients with osteosarcoma who received 12 mg/kg, the confirmed ORR was 20.0% (6/30).`,
          ),
          'b.md': about(
            'QX-1207',
            `In patients with osteosarcoma who received 12 mg/kg, the confirmed ORR was 20.8% (5/24).`,
          ),
        },
      },
      {
        name: 'another data cutoff',
        sources: {
          'a.md': about('QX-1207', 'The data cutoff was June 30, 2025.', `${orr} 16.0%.`),
          'b.md': about('QX-1207', 'The data cutoff was May 15, 2026.', `${orr} 20.8%.`),
        },
      },
      {
        name: 'an earlier analysis, which the other source tells of too',
        sources: {
          'a.md': about('QX-1207', 'The data cutoff was June 30, 2025.', `${orr} 16.0%.`),
          'b.md': about(
            'QX-1207',
            'The data cutoff was June 30, 2025 for the interim and May 15, 2026 for the final analysis.',
            'The data cutoff was May 15, 2026.',
            `${orr} 20.8%.`,
          ),
        },
      },
      {
        name: 'another trial of the drug',
        sources: {
          'a.md': about('QX-1207', 'The trial is NCT01234567.', `${orr} 16.0%.`),
          'b.md': about('QX-1207', 'The trial is NCT07654321.', `${orr} 20.8%.`),
        },
      },
      {
        name: 'other drugs',
        sources: {
          'a.md': about('QX-1207', `${orr} 16.0%.`),
          'b.md': about('ZR-7701', `${orr} 20.8%.`),
        },
      },
      {
        name: 'sources that do not say what they are about',
        sources: { 'a.md': `${orr} 16.0%.`, 'b.md': `${orr} 20.8%.` },
      },
      {
        name: 'one of two values of a source agrees',
        sources: {
          'a.md': about('QX-1207', `${orr} 16.0%.`, `${orr} 20.8%.`, `${orr} 31.0%.`),
          'b.md': about('QX-1207', `${orr} 20.8%.`),
        },
      },
      {
        name: 'more enrolled than randomised, and two precisions of one date',
        sources: {
          'a.md': about(
            'QX-1207',
            'The trial (NCT01234567) enrolled 300 patients.',
            'The study start was March 2023.',
          ),
          'b.md': about(
            'QX-1207',
            'In NCT01234567, a total of 297 patients were randomized.',
            'The study start was March 3, 2023.',
          ),
        },
      },
      {
        name: 'dates and sizes of trials that may be two',
        sources: {
          'a.md': about(
            'QX-1207',
            'The trial enrolled 279 patients.',
            'The study start was March 2023.',
          ),
          'b.md': about(
            'QX-1207',
            'In NCT01234567, a total of 297 patients were randomized.',
            'The study start was May 3, 2023.',
          ),
        },
      },
      {
        name: 'rates that share few digits by chance',
        sources: {
          'a.md': about('QX-1207', `Nausea was rare. The ORR was 5% (95% CI, 1-9).`),
          'b.md': about('QX-1207', `The ORR was 6% (95% CI, 1-9).`),
        },
      },
    ],
    conflicting: [
      {
        name: 'every source that departs from the reference of the project, however many agree',
        sources: {
          'a.md': about('QX-1207', `${orr} ⟦23.0%⟧.`),
          'b.md': about('QX-1207', `${orr} ⟦23.0%⟧.`),
          'report.md': about('QX-1207', `${orr} 20.8%.`),
        },
        config: { reference: 'report.md' },
        findings: [
          { message: 'between', path: 'a.md', related: ['20.8%'] },
          { message: 'between', path: 'b.md', related: ['20.8%'] },
        ],
      },
      {
        name: 'a date that is not that of the reference',
        sources: {
          'a.md': about('QX-1207', 'The primary completion date was ⟦June 2024⟧ (NCT99000417).'),
          'report.md': about('QX-1207', 'The primary completion date was May 2024 (NCT99000417).'),
          'b.md': about('QX-1207', 'The primary completion date was ⟦June 2024⟧ (NCT99000417).'),
        },
        config: { reference: '*port.md' },
        findings: [
          { message: 'between', path: 'a.md', related: ['May 2024'] },
          { message: 'between', path: 'b.md', related: ['May 2024'] },
        ],
      },
      {
        name: 'one result as a hazard and as an odds ratio',
        sources: {
          'a.md': about(
            'QX-1207',
            'QX-1207 improved overall survival (hazard ratio, 0.74; 95% CI, 0.48-1.14).',
          ),
          'b.md': about(
            'QX-1207',
            'QX-1207 improved overall survival (odds ratio, ⟦0.74; 95% CI, 0.48-1.14⟧).',
          ),
        },
        findings: [
          {
            message: 'statistic',
            severity: 'warning',
            data: {
              figures: '0.74; 95% CI, 0.48-1.14',
              here: 'odds ratio',
              there: 'hazard ratio',
              source: 'a.md',
            },
          },
        ],
      },
      {
        name: 'the ratio of a sentence and of the row that its words name',
        text: 'An exacerbation occurred less often with the drug (hazard ratio ⟦0.71; 95% CI 0.57 to 0.88⟧).\n\n| Outcome | Drug (n = 204) | Placebo (n = 209) | Effect (95% CI) |\n| --- | --- | --- | --- |\n| Exacerbation, n (%) | 88 (43.1) | 117 (56.0) | HR 0.71 (0.57 to 0.98) |\n',
        findings: [{ message: 'twin' }],
      },
      {
        name: 'a median that the vocabulary does not know, by its quartiles',
        text: 'Median operating time was ⟦44 minutes (IQR 38-52)⟧ with glue.\n\nThe median operating time with glue was 47 minutes (IQR 38-52).',
        findings: [
          {
            message: 'twin',
            severity: 'warning',
            related: ['47 minutes (IQR 38-52)'],
          },
        ],
      },
      {
        name: 'one result as a mean and as a median',
        sources: {
          'a.md': about('QX-1207', 'The median PFS was 7.4 months (95% CI, 5.1-9.8).'),
          'b.md': about('QX-1207', 'The mean PFS was ⟦7.4 months (95% CI, 5.1-9.8)⟧.'),
        },
        findings: [{ message: 'statistic' }],
      },
      {
        name: 'one result with two p-values',
        sources: {
          'a.md': about(
            'QX-1207',
            'QX-1207 improved overall survival (hazard ratio, 0.74; 95% CI, 0.60-0.91; P = .004).',
          ),
          'b.md': about(
            'QX-1207',
            'QX-1207 improved overall survival (hazard ratio, 0.74; 95% CI, 0.60-0.91; ⟦P = .04⟧).',
          ),
        },
        findings: [{ message: 'between', related: ['P = .004'] }],
      },
      {
        name: 'one trial with two ratios, and one dose at two schedules',
        sources: {
          'a.md': about(
            'QX-1207',
            'In NCT01234567, patients were randomized 2:1 to 12 mg/kg every 3 weeks or placebo.',
          ),
          'b.md': about(
            'QX-1207',
            'In NCT01234567, patients were randomized ⟦1:1⟧ to ⟦12 mg/kg⟧ every 2 weeks or placebo.',
          ),
        },
        findings: [
          {
            message: 'between',
            severity: 'warning',
            data: { measure: 'allocation ratio', here: '1:1', there: '2:1', source: 'a.md' },
          },
          {
            message: 'schedule',
            severity: 'info',
            data: { dose: '12 mg/kg', here: 'q2w', there: 'q3w', source: 'a.md' },
          },
        ],
      },
      {
        name: 'a share with the digits exchanged, by its interval',
        text: 'The test had a sensitivity of ⟦82.8% (95% CI 82.2% to 92.7%)⟧.\n\nTable 1. Accuracy, % (95% CI)\n\n| Measure | New test | Old test |\n| --- | --- | --- |\n| Sensitivity | 88.2 (82.2-92.7) | 73.3 (65.8-79.9) |\n| Specificity | 91.8 (88.9-94.2) | 97.3 (95.4-98.6) |\n',
        findings: [{ message: 'twin', related: ['88.2 (82.2-92.7)'] }],
      },
      {
        name: 'a rate that two sources give differently',
        sources: {
          'a.md': about('QX-1207', `${orr} 20.0%.`),
          'b.md': about('QX-1207', `${orr} ⟦23.0%⟧.`),
        },
        findings: [
          {
            message: 'between',
            severity: 'warning',
            data: {
              measure: 'confirmed objective response rate',
              here: '23.0%',
              there: '20.0%',
              source: 'a.md',
            },
            related: ['20.0%'],
          },
        ],
      },
      {
        name: 'the value of the fewer sources is the finding',
        sources: {
          'a.md': about('QX-1207', `${orr} ⟦23.0%⟧.`),
          'b.md': about('QX-1207', `${orr} 20.0%.`),
          'c.md': about('QX-1207', `${orr} 20%.`),
        },
        findings: [{ message: 'between', path: 'a.md' }],
      },
      {
        name: 'another cutoff explains a value, the same cutoff does not',
        sources: {
          'a.md': about('QX-1207', 'The data cutoff was May 15, 2026.', `${orr} 16.0%.`),
          'b.md': about('QX-1207', 'The data cutoff was May 15, 2026.', `${orr} ⟦20.8%⟧.`),
        },
        findings: [{ message: 'between' }],
      },
      {
        name: 'months against weeks',
        sources: {
          'a.md': about('QX-1207', `In patients with osteosarcoma, the median PFS was 8 weeks.`),
          'b.md': about('QX-1207', `In patients with osteosarcoma, the median PFS was ⟦3 months⟧.`),
        },
        findings: [{ message: 'between' }],
      },
      {
        name: 'a hedge that does not allow the other value',
        sources: {
          'a.md': about(
            'QX-1207',
            `In patients with osteosarcoma, the median PFS was 14.8 months.`,
          ),
          'b.md': about(
            'QX-1207',
            `In patients with osteosarcoma, the median PFS exceeded ⟦22 months⟧.`,
          ),
        },
        findings: [{ message: 'between' }],
      },
      {
        name: 'a short text that leaves out the dose',
        sources: {
          'a.md': about(
            'QX-1207',
            `In patients with osteosarcoma who received 12 mg/kg, the DCR was 92.3%.`,
          ),
          'b.md': about('QX-1207', `In patients with osteosarcoma, the DCR was ⟦93.2%⟧.`),
        },
        findings: [{ message: 'between' }],
      },
      {
        name: 'one interval, two estimates',
        sources: {
          'a.md': about('QX-1207', `The confirmed ORR was 41.8% (95% CI, 34.0%-49.9%).`),
          'b.md': about('QX-1207', `The confirmed ORR was ⟦48.1% (95% CI, 34.0%-49.9%)⟧.`),
        },
        findings: [{ message: 'between', severity: 'warning' }],
      },
      {
        name: 'one hazard ratio with two lower bounds',
        sources: {
          'a.md': about('QX-1207', `The hazard ratio for death was 0.74 (95% CI, 0.48-1.14).`),
          'b.md': about('QX-1207', `The hazard ratio for death was ⟦0.74 (95% CI, 0.84-1.14)⟧.`),
        },
        findings: [{ message: 'between' }],
      },
      {
        name: 'the same count and denominator with another percentage',
        sources: {
          'a.md': about('QX-1207', `A confirmed ORR of 41.8% (66/158) was seen.`),
          'b.md': about('QX-1207', `A confirmed ORR of ⟦48.1% (66/158)⟧ was seen.`),
        },
        findings: [{ message: 'between' }],
      },
      {
        name: 'fewer enrolled than randomised in the same trial',
        sources: {
          'a.md': about('QX-1207', 'The trial (NCT01234567) enrolled ⟦279⟧ patients.'),
          'b.md': about('QX-1207', 'In NCT01234567, a total of 297 patients were randomized.'),
        },
        findings: [{ message: 'fewer', severity: 'warning', related: ['297'] }],
      },
      {
        name: 'the start of one trial',
        sources: {
          'a.md': about('QX-1207', 'In NCT01234567, the study start was March 2023.'),
          'b.md': about('QX-1207', 'In NCT01234567, the study start was ⟦April 3, 2023⟧.'),
        },
        findings: [{ message: 'between', related: ['March 2023'] }],
      },
      {
        name: 'the headline and the body of one source',
        text: about('QX-1207', `${orr} 20.0%.`, `${orr} ⟦23.0%⟧.`),
        findings: [{ message: 'within', severity: 'warning', related: ['20.0%'] }],
      },
      {
        name: 'the size of a group in two sources',
        sources: {
          'a.md': about('QX-1207', 'A total of 48 patients with osteosarcoma were enrolled.'),
          'b.md': about('QX-1207', 'A total of ⟦84⟧ patients with osteosarcoma were enrolled.'),
        },
        findings: [{ message: 'between' }],
      },
    ],
  },
  { describe, it },
)
