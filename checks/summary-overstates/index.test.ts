import { describe, it } from 'vitest'
import { testCheck } from '../../src/testing/index.js'
import check from './index.js'

const lymphomas = [
  'Patients with follicular lymphoma received EF-33 at 100 mg (n = 22) or 200 mg (n = 24). Patients with mantle cell lymphoma received EF-33 at 200 mg (n = 20).',
  'In follicular lymphoma, the objective response rate was 45.5% (10/22) at 100 mg and 62.5% (15/24) at 200 mg. In mantle cell lymphoma, the confirmed objective response rate was 40.0% (8/20).',
].join('\n\n')

/** An article with one key point above its body. */
function article(point: string, body = lymphomas): string {
  return `# EF-33 in lymphoma\n\n## Key points\n\n- ${point}\n\n## Results\n\n${body}`
}

const survival =
  'In patients with bladder cancer who received AB-101, the median overall survival was 14.6 months (95% CI, 12.1-17.0) and the objective response rate was 28.3%.'

testCheck(
  check,
  {
    consistent: [
      {
        name: 'a conclusion that rounds, speaks of other studies, or repeats a range or one of several values',
        text: '# AB-101 in bladder cancer\n\nAB-101 was studied.\n\n## Results\n\nThe ORR was 41.6%. The DCR was 82.4% in one part and 71.2% in the other. The hazard ratio for PFS was 0.68.\n\n## Conclusion\n\nThe ORR of 42% was higher than expected. The DCR was 71%. In previous studies, the ORR was 30%.',
      },
      {
        name: 'a range within the group',
        text: article(
          'In follicular lymphoma, objective response rates of 45% to 63% were reached.',
        ),
        verified: 1,
      },
      {
        name: 'a figure of the group, rounded',
        text: article('In mantle cell lymphoma, the objective response rate was 40%.'),
        verified: 1,
      },
      {
        name: 'figures of a conclusion, each in the body',
        text: '# AB-101 in bladder cancer\n\nAB-101 was studied.\n\n## Results\n\nThe ORR was 41.6%. The hazard ratio for PFS was 0.68.\n\n## Conclusion\n\nThe ORR was 41.6%, and the hazard ratio for PFS was 0.68.',
        verified: 2,
      },
      {
        name: 'a figure of nobody: that of another cutoff, perhaps',
        text: article('In mantle cell lymphoma, the objective response rate was 44%.'),
        verified: 0,
      },
      {
        name: 'a figure of a group that the body does not tell of',
        text: article('In Burkitt lymphoma, the objective response rate was 62.5%.'),
      },
      {
        name: 'a figure that an unnamed group has too',
        text: article(
          'In mantle cell lymphoma, the objective response rate was 62.5%.',
          `${lymphomas}\n\n## Update\n\nThe objective response rate was 62.5% in the last analysis.`,
        ),
      },
      {
        name: 'two figures in the body, without a summary',
        text: `${lymphomas}\n\nIn mantle cell lymphoma, the objective response rate was 62.5%.`,
      },
      {
        name: 'a hedge on the right side',
        text: article('Median overall survival exceeded 14 months in bladder cancer.', survival),
      },
      {
        name: 'a hedge on the right side of a rounded value',
        text: article('Median overall survival was nearly 15 months in bladder cancer.', survival),
      },
      {
        name: 'a hedge about another value',
        text: article('Median overall survival exceeded 24 months in bladder cancer.', survival),
      },
      {
        name: 'a hedge that another group bears out',
        text: article(
          'The objective response rate was over 60%.',
          `${lymphomas}\n\nIn marginal zone lymphoma, the objective response rate was 58.7%.`,
        ),
      },
      {
        name: 'a share on the side of a third that it is said to be on',
        text: article(
          'Nearly a third of the patients with bladder cancer responded.',
          'In patients with bladder cancer, the objective response rate was 31.7% (19/60).',
        ),
      },
      {
        name: 'a hedge about another time point',
        text: article(
          'The 12-month overall survival rate was over 60%.',
          'The 24-month overall survival rate was 58.7%.',
        ),
      },
      {
        name: 'a comparison in people who got both doses',
        text: article('EF-33 was more active at 200 mg than at 100 mg in follicular lymphoma.'),
      },
      {
        name: 'a comparison where some may have got the other dose',
        text: article(
          'EF-33 was more active at 200 mg than at 100 mg in mantle cell lymphoma.',
          `In all, 30 patients with mantle cell lymphoma were enrolled.\n\n${lymphomas}`,
        ),
      },
      {
        name: 'a comparison in all of whom the body tells by parts',
        text: article(
          'EF-33 was more active at 200 mg than at 100 mg in patients with lymphoma.',
          `Patients with lymphoma received EF-33 at 200 mg (n = 44).\n\n${lymphomas}`,
        ),
      },
      {
        name: 'a comparison with a dose that the body does not have',
        text: article('EF-33 was more active at 200 mg than at 50 mg in mantle cell lymphoma.'),
      },
      {
        name: 'a comparison with a dose of people who are not told',
        text: article(
          'EF-33 was more active at 200 mg than at 100 mg in mantle cell lymphoma.',
          `${lymphomas}\n\nAt 100 mg, 31 patients (62%) had fever.`,
        ),
      },
    ],
    conflicting: [
      {
        name: 'a range that ends with the figure of another group',
        text: article(
          'In mantle cell lymphoma, objective response rates of about ⟦40% to 63%⟧ were reached.',
        ),
        findings: [
          {
            message: 'borrowed',
            severity: 'warning',
            related: ['62.5% (15/24)', '40.0% (8/20)'],
            data: {
              measure: 'confirmed objective response rate',
              people: 'mantle cell lymphoma',
              figure: '63%',
              others: 'follicular lymphoma',
              own: '40.0% (8/20)',
            },
          },
        ],
      },
      {
        name: 'a figure of another group',
        text: article('In mantle cell lymphoma, the objective response rate was ⟦62.5%⟧.'),
        findings: [{ message: 'borrowed', related: ['62.5% (15/24)', '40.0% (8/20)'] }],
      },
      {
        name: 'a figure of another dose, behind a label',
        text: `${lymphomas} Conclusion: In follicular lymphoma, the objective response rate at 100 mg was ⟦62.5%⟧.`,
        findings: [{ message: 'borrowed', related: ['62.5% (15/24)', '45.5% (10/22)'] }],
      },
      {
        name: 'a value above what it is said to be below',
        text: article(
          'Median overall survival was nearly ⟦14 months⟧ in bladder cancer.',
          survival,
        ),
        findings: [
          {
            message: 'hedge',
            severity: 'warning',
            related: ['14.6 months (95% CI, 12.1-17.0)'],
            data: {
              measure: 'overall survival',
              side: 'below',
              figure: '14 months',
              actual: '14.6 months',
            },
          },
        ],
      },
      {
        name: 'a share below the half that it is said to be above',
        text: article(
          'More than ⟦half⟧ of the patients with bladder cancer responded.',
          'In patients with bladder cancer, the objective response rate was 48.3% (29/60).',
        ),
        findings: [
          {
            message: 'hedge',
            related: ['48.3% (29/60)'],
            data: {
              measure: 'objective response rate',
              side: 'above',
              figure: 'half',
              actual: '48.3%',
            },
          },
        ],
      },
      {
        name: 'a value below what a headline says it is above',
        text: `# Response rate of over ⟦30%⟧ in bladder cancer with AB-101\n\n${survival}`,
        findings: [{ message: 'hedge', related: ['28.3%'] }],
      },
      {
        name: 'a value below what the lead of a release says it is above',
        text: `# AB-101 in bladder cancer\n\nLYON, May 5, 2025 - Albatros Pharma today announced that AB-101 gave patients with bladder cancer an objective response rate of over ⟦30%⟧.\n\n${survival}`,
        findings: [{ message: 'hedge', related: ['28.3%'] }],
      },
      {
        name: 'a comparison in people of whom none got one dose',
        text: article(
          'EF-33 was more active at ⟦200 mg than at 100 mg⟧ in follicular lymphoma and in mantle cell lymphoma.',
        ),
        findings: [
          {
            message: 'never-given',
            severity: 'warning',
            related: ['n = 22', 'n = 20'],
            data: {
              first: '200 mg',
              second: '100 mg',
              people: 'mantle cell lymphoma',
              absent: '100 mg',
            },
          },
        ],
      },
      {
        name: 'a conclusion with a ratio that the body does not have',
        text: '# AB-101 in bladder cancer\n\nAB-101 was studied.\n\n## Results\n\nPFS was longer (HR 0.68; 95% CI, 0.56-0.83).\n\n## Conclusion\n\nThe benefit in PFS (HR ⟦0.86⟧) supports AB-101.',
        findings: [{ message: 'unborne', severity: 'warning' }],
      },
    ],
  },
  { describe, it },
)
