import { describe, it } from 'vitest'
import { testCheck } from '../../src/testing/index.js'
import check from './index.js'

testCheck(
  check,
  {
    consistent: [
      {
        name: 'everybody',
        text: 'In cohort A, 24 of 24 patients (100%) responded.',
        verified: 1,
      },
      {
        name: 'a change of more than 100%',
        text: 'Insulin increased markedly (264%) after a meal.',
      },
      {
        name: 'survival that falls',
        text: 'In cohort A, the 6-month PFS rate was 54.0%, and the 12-month PFS rate was 45.0%.',
        verified: 2,
      },
      {
        name: 'people of a group, and bounds that end at all',
        text: 'In cohort A (n = 24), 22 patients (91.7%) responded. In cohort B, the ORR was 92.0% (95% CI, 82.0%-100.0%).',
        verified: 2,
      },
      {
        name: 'survival of two cohorts',
        text: 'In cohort A, the 6-month PFS rate was 45.0%, and in cohort B, the 12-month PFS rate was 54.0%.',
        verified: 0,
      },
      {
        name: 'two measures',
        text: 'In cohort A, the 6-month PFS rate was 45.0%, and the 12-month OS rate was 54.0%.',
      },
      {
        name: 'the same rate again',
        text: 'In cohort A, the 6-month PFS rate was 45%. In cohort A, the 12-month PFS rate was 45.0%.',
        verified: 2,
      },
      {
        name: 'a blood pressure',
        text: 'The mean blood pressure was 140/90 mmHg, and 24 patients (20%) were treated.',
      },
      {
        name: 'a follow-up that the dates allow',
        text: 'The first patient was enrolled on March 3, 2022. The data cutoff was July 1, 2024. The median follow-up was 28.3 months.',
        verified: 1,
      },
      {
        name: 'a follow-up that is still to come',
        text: 'The first patient was enrolled on March 3, 2022. The data cutoff was July 1, 2024. The median follow-up will be 48.3 months.',
        verified: 0,
      },
      {
        name: 'a follow-up between dates of which only the years are known',
        text: 'Patients were enrolled between 2021 and 2022. The data cutoff was 2022. The median follow-up was 23 months.',
      },
      {
        name: 'some people of all',
        text: 'Of the 48 patients, 42 were treated with the drug.',
        verified: 1,
      },
      {
        name: 'people beside others',
        text: 'Of the 48 patients with melanoma in 2019, 52 had been expected by the sponsor.',
      },
      {
        name: 'a correlation, an age and a deviation that can be',
        text: 'The correlation coefficient was -0.93.\n\nThe mean age was 82 years. The mean score was 5.2 (SD 3.1; range, 1-10).',
        verified: 2,
      },
      {
        name: 'a year in front of people',
        text: 'Rash was reported in 2019 of 48 patients (35.4%) in cohort A.',
      },
    ],
    conflicting: [
      {
        name: 'more people than the group, with the share of another count',
        text: 'Rash occurred in ⟦71 of 48 patients (35.4%)⟧ in cohort A.',
        findings: [{ message: 'more', severity: 'error' }],
      },
      {
        name: 'a share of patients, whatever they did',
        text: 'Adherence reached ⟦112.5%⟧ of patients in the intervention arm.',
        findings: [{ message: 'share' }],
      },
      {
        name: 'survival at several times in a list',
        text: 'Kaplan-Meier estimates of overall survival at 12, 24 and 36 months were 81.2%, 69.5% and ⟦73.0%⟧, respectively.',
        findings: [{ message: 'rising', severity: 'error' }],
      },
      {
        name: 'a follow-up longer than since recruitment began',
        text: 'Patients were recruited between January 2019 and December 2019; the data cut-off was 31 March 2021. Median duration of follow-up was ⟦41.0 months⟧.',
        findings: [{ message: 'followUp' }],
      },
      {
        name: 'people who were followed for longer than the dates allow',
        text: 'The first participant was dosed in February 2023. As of the data cutoff of August 15, 2024, patients had been followed for a median of ⟦2.4 years⟧.',
        findings: [{ message: 'followUp' }],
      },
      {
        name: 'a follow-up up to the lock of the database',
        text: 'Enrolment began in May 2021 and the database was locked on 30 June 2022, with a median follow-up of ⟦19.4 months⟧.',
        findings: [{ message: 'followUp' }],
      },
      {
        name: 'a rank correlation beyond 1',
        text: "Spearman's rank correlation between dose and exposure was ⟦1.07⟧.",
        findings: [{ message: 'domain' }],
      },
      {
        name: 'a follow-up longer than the dates allow',
        text: 'The first patient was enrolled on March 3, 2022. The data cutoff was July 1, 2024. The median follow-up was ⟦48.3 months⟧.',
        findings: [
          {
            message: 'followUp',
            severity: 'warning',
            data: {
              statistic: 'median',
              length: '48.3 months',
              start: 'March 3, 2022',
              end: 'July 1, 2024',
              months: 29,
            },
            related: ['March 3, 2022', 'July 1, 2024'],
          },
        ],
      },
      {
        name: 'more people than all',
        text: 'Of the 48 patients, ⟦52⟧ were treated with the drug.',
        findings: [
          {
            message: 'more',
            severity: 'warning',
            data: { count: '52', denominator: '48' },
            related: ['48'],
          },
        ],
      },
      {
        name: 'more people than the group has',
        text: 'In cohort A (n = 24), ⟦26 patients (54.2%)⟧ responded.',
        findings: [{ message: 'group', severity: 'warning', related: ['24'] }],
      },
      {
        name: 'a correlation beyond 1',
        text: 'The Pearson correlation between weight and age was ⟦1.23 (95% CI, 1.10 to 1.30)⟧.',
        findings: [{ message: 'domain', severity: 'warning' }],
      },
      {
        name: 'an age beyond every life',
        text: 'The mean age was ⟦142 years⟧.',
        findings: [{ message: 'domain' }],
      },
      {
        name: 'a ratio whose interval falls below 0',
        text: 'The hazard ratio was ⟦0.71 (95% CI, -0.2 to 1.3)⟧.',
        findings: [{ message: 'ratioBound', severity: 'info' }],
      },
      {
        name: 'a deviation that no numbers of the range have',
        text: 'The mean score was ⟦5.2 (SD 12.1; range, 1-10)⟧.',
        findings: [{ message: 'deviation', severity: 'warning' }],
      },
      {
        name: 'more responders than patients',
        text: 'In cohort A, ⟦26 of 24 patients (108.3%)⟧ responded.',
        findings: [{ message: 'more', severity: 'error' }],
      },
      {
        name: 'a rate above 100%',
        text: 'The ORR was ⟦120.8%⟧.',
        findings: [{ message: 'share', severity: 'warning' }],
      },
      {
        name: 'survival that rises within a sentence',
        text: 'In cohort A, the 6-month PFS rate was 45.0%, and the 12-month PFS rate was ⟦54.0%⟧.',
        findings: [{ message: 'rising', severity: 'error', related: ['45.0%'] }],
      },
      {
        name: 'survival that rises between sentences',
        text: 'In cohort A, the 6-month PFS rate was 45.0%.\n\nIn cohort A, the 1-year PFS rate was ⟦54.0%⟧.',
        findings: [{ message: 'rising', severity: 'warning' }],
      },
      {
        name: 'an interval that ends above 100%',
        text: 'The ORR was ⟦92.0% (95% CI, 82.0%-102.0%)⟧.',
        findings: [{ message: 'bound', severity: 'info' }],
      },
    ],
  },
  { describe, it },
)
