import { describe, it } from 'vitest'
import { testCheck } from '../../src/testing/index.js'
import check from './index.js'

/** A source about a drug, which its title names. */
function about(drug: string, ...sentences: readonly string[]): string {
  return `# Results of ${drug}\n\n${drug} was studied.\n\n${sentences.join('\n\n')}\n`
}

const orr = 'In patients with osteosarcoma who received 12 mg/kg, the ORR was'
const rate = {
  subject: 'QX-1207',
  measure: 'objective-response-rate',
  scope: { condition: 'osteosarcoma', dose: '12.0 mg/kg' },
  value: '20.8% (5/24; 95% CI, 7.1-42.2)',
}
const expectRate = { expect: [rate] }

const [subject, day] = ['QX-1207', 'FDA, 21 January 2025']
const terms = [
  { subject, measure: 'masking', value: 'double-blind' },
  { subject, measure: 'antibody origin', value: 'fully human' },
  { subject, measure: 'status', value: 'recruiting' },
  { subject, measure: 'fast track designation', value: day },
]

testCheck(
  check,
  {
    consistent: [
      {
        name: 'the attributes, the status and the designation that are expected, and others beside',
        sources: {
          'a.md': about(
            'QX-1207',
            'QX-1207 is a fully human antibody. The trial was quadruple-masked.',
            'The trial is currently recruiting.',
            'In January 2025, the FDA granted Fast Track designation to QX-1207 for sarcoma.',
            'In March 2025, the NMPA granted Fast Track designation to QX-1207 for sarcoma.',
          ),
        },
        config: { expect: terms },
      },
      {
        name: 'the value itself, of which every digit counts',
        sources: { 'a.md': about('QX-1207', `${orr} 20.8%.`) },
        config: expectRate,
        verified: 1,
      },
      {
        name: 'what rounds to it, and another of its names',
        sources: { 'a.md': about('QX-1207', `${orr} 21%.`) },
        config: {
          expect: [{ ...rate, subject: 'Vexorin' }],
          subjects: [{ name: 'QX-1207', aliases: ['Vexorin'] }],
        },
        verified: 1,
      },
      {
        name: 'other drugs, doses, conditions and subgroups',
        sources: {
          'a.md': about(
            'QX-1207',
            'In patients with osteosarcoma who received 8 mg/kg, the ORR was 6.7%.',
            'In patients with melanoma who received 12 mg/kg, the ORR was 30.0%.',
            'In women with osteosarcoma who received 12 mg/kg, the ORR was 41.0%.',
          ),
          'b.md': about('ZB-330', `${orr} 50.0%.`),
        },
        config: expectRate,
        verified: 0,
      },
      {
        name: 'a source with a value for each of two groups that were not told apart',
        text: about('QX-1207', `${orr} 16.0%.`, `${orr} 30.0%.`),
        config: expectRate,
        verified: 0,
      },
      {
        name: 'a figure of a group of another size',
        text: about('QX-1207', `${orr} 30.0% (3/10).`),
        config: expectRate,
        verified: 0,
      },
      {
        name: 'a source that leaves out which of two expected doses it means',
        text: about('QX-1207', 'In patients with osteosarcoma, the ORR was 6.7%.'),
        config: {
          expect: [
            rate,
            { ...rate, scope: { condition: 'osteosarcoma', dose: '8 mg/kg' }, value: '6.7%' },
          ],
        },
      },
      {
        name: 'a dose that the project does not name, of which the rate is another',
        text: about('QX-1207', `${orr} 31.0%.`),
        config: { expect: [{ ...rate, scope: { condition: 'osteosarcoma' } }] },
        verified: 0,
      },
      {
        name: 'a count of all people beside that of a dose, and the other way round',
        sources: {
          'a.md': about('QX-1207', 'A total of 124 patients with osteosarcoma were enrolled.'),
          'b.md': about('QX-1207', 'A total of 60 patients with gout were enrolled at 8 mg/kg.'),
        },
        config: {
          expect: [
            {
              subject: 'QX-1207',
              measure: 'group-size',
              scope: { analysisSet: 'enrolled', condition: 'osteosarcoma', dose: '12 mg/kg' },
              value: '24',
            },
            {
              subject: 'QX-1207',
              measure: 'group-size',
              scope: { analysisSet: 'enrolled', condition: 'gout' },
              value: '90',
            },
          ],
        },
      },
      {
        name: 'a source with another data cutoff than the value is as of',
        text: about('QX-1207', 'The data cutoff was June 30, 2025.', `${orr} 16.0%.`),
        config: {
          expect: [{ ...rate, scope: { ...rate.scope, cutoff: '2026-05-15' } }],
        },
      },
      {
        name: 'a planned enrolment',
        sources: {
          'a.claims.yaml':
            'claimlint: claims\nsubject: QX-1207\nclaims:\n  - { kind: count, measure: enrolment, number: 200, status: estimated }\n',
        },
        config: { expect: [{ subject: 'QX-1207', measure: 'enrolment', value: '124' }] },
      },
      {
        name: 'a required fact that is stated, if in other words',
        sources: { 'a.md': about('QX-1207', `${orr} nearly 21%.`) },
        config: { expect: [{ ...rate, sources: 'a.md' }] },
      },
      {
        name: 'sources that need not state the fact',
        sources: { 'a.md': about('QX-1207', 'The DCR was 40%.'), 'b.md': 'Nothing.' },
        config: { expect: [{ ...rate, sources: 'c.md' }] },
      },
    ],
    conflicting: [
      {
        name: 'an attribute, a status and a designation that are not the expected ones',
        sources: {
          'a.md': about(
            'QX-1207',
            'QX-1207 is a ⟦fully humanized⟧ antibody.',
            'The ⟦trial has been completed⟧.',
            'In ⟦March 2025, the FDA granted Fast Track designation⟧ to QX-1207 for sarcoma.',
          ),
        },
        config: { expect: terms },
        findings: [{ message: 'differs' }, { message: 'differs' }, { message: 'differs' }],
      },
      {
        name: 'another value, however many sources state it',
        sources: {
          'a.md': about('QX-1207', `${orr} ⟦23.0%⟧.`),
          'b.md': about('QX-1207', `${orr} ⟦23.0%⟧.`),
          'c.md': about('QX-1207', `${orr} 20.8%.`),
        },
        config: expectRate,
        findings: [
          {
            message: 'differs',
            path: 'a.md',
            severity: 'error',
            data: { measure: 'objective response rate', here: '23.0%', expected: rate.value },
            related: [rate.value],
          },
          { message: 'differs', path: 'b.md', severity: 'error' },
        ],
        verified: 1,
      },
      {
        name: 'a source that leaves out the dose, as a guess',
        text: about('QX-1207', 'In patients with osteosarcoma, the ORR was 23.0%.'),
        config: expectRate,
        findings: [{ message: 'differs', at: '23.0%', severity: 'warning' }],
      },
      {
        name: 'another interval',
        text: about('QX-1207', `${orr} 20.8% (95% CI, 7.1%-48.2%).`),
        config: expectRate,
        findings: [{ message: 'differs' }],
      },
      {
        name: 'a median, where no statistic is expected by name',
        text: about('QX-1207', 'The median PFS in patients with osteosarcoma was 9.9 months.'),
        config: {
          expect: [
            {
              subject: 'QX-1207',
              measure: 'progression-free-survival',
              scope: { condition: 'osteosarcoma' },
              value: '8.4 months',
            },
          ],
        },
        findings: [{ message: 'differs', at: '9.9 months' }],
      },
      {
        name: 'dates, shares at a time, ratios of an outcome and allocations',
        sources: {
          'a.md': about(
            'QX-1207',
            'Patients were randomized 1:1 to QX-1207 or placebo.',
            'The 6-month PFS rate was 51%.',
            'The primary completion date was June 2024.',
            'PFS was longer with QX-1207 (HR, 0.74).',
          ),
        },
        config: {
          expect: [
            { subject: 'QX-1207', measure: 'allocation ratio', value: '2:1' },
            {
              subject: 'QX-1207',
              measure: 'PFS rate',
              scope: { timePoint: '6 months' },
              value: '45%',
            },
            { subject: 'QX-1207', measure: 'primary-completion', value: 'January 2025' },
            {
              subject: 'QX-1207',
              measure: 'hazard-ratio',
              scope: { endpoint: 'PFS' },
              value: '0.47',
            },
          ],
        },
        findings: [
          { message: 'differs', at: '1:1' },
          { message: 'differs', at: '51%' },
          { message: 'differs', at: 'June 2024' },
          { message: 'differs', at: '0.74' },
        ],
      },
      {
        name: 'a fact that a source must state and does not, even one that claims nothing',
        sources: {
          'a.md': about('QX-1207', 'The DCR was 40%.'),
          'b.md': '\n\nNothing is claimed here.\n',
        },
        config: { expect: [{ ...rate, sources: ['a.md', 'b.md'] }] },
        findings: [
          { message: 'missing', path: 'a.md', at: '# Results of QX-1207', severity: 'warning' },
          {
            message: 'missing',
            path: 'b.md',
            at: 'Nothing is claimed here.',
            related: [rate.value],
          },
        ],
      },
    ],
  },
  { describe, it },
)
