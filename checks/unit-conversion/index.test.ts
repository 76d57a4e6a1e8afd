import { describe, it } from 'vitest'
import { testCheck } from '../../src/testing/index.js'
import check from './index.js'

testCheck(
  check,
  {
    consistent: [
      { text: 'Mean fasting glucose was 7.8 mmol/L (141 mg/dL) at baseline.', verified: 1 },
      { text: 'Glucose was below 140 mg/dL [7.8 mmol/L] in all patients.', verified: 1 },
      { text: 'The mean HbA1c was 8.1% (65 mmol/mol).', verified: 1 },
      { text: 'HbA1c fell by 1.1% (12 mmol/mol) in the drug group.' },
      { text: 'LDL cholesterol fell to 1.8 mmol/L (70 mg/dL).' },
      { text: 'Triglycerides were 1.7 mmol/L (150 mg/dL) and cholesterol 5.2 mmol/L (201 mg/dL).' },
      { text: 'Serum creatinine was 177 µmol/L (2.0 mg/dL).' },
      { text: 'Bilirubin was 34 µmol/l (2.0 mg/dl) or less.' },
      { text: 'Mean weight was 84.2 kg (185.6 lb), and height 170 cm (67 in).' },
      { name: 'a round weight', text: 'Patients weighed at least 45 kg (100 lb).' },
      { text: 'The samples were kept at −20 °C (−4 °F), the rooms at 21 °C (70 °F).' },
      { text: 'Temperature fell by 2.0 °C (3.6 °F).' },
      { text: 'Haemoglobin was 12.5 g/dL (125 g/L).' },
      {
        name: 'an analyte whose conversion is not known',
        text: 'Lactate was 2.1 mmol/L (40 mg/dL).',
      },
      { name: 'no analyte', text: 'The level was 2.1 mmol/L (40 mg/dL).' },
      {
        name: 'a range, and a share with a weight',
        claims: 0,
        text: 'Glucose was 3.9–10.0 mmol/L (70–180 mg/dL); patients lost 5.1% (4 kg).',
      },
      {
        name: 'a number that is about the other',
        claims: 0,
        text: 'Patients lost approximately 10 kg (25 lb).',
      },
    ],
    conflicting: [
      {
        text: 'Mean fasting glucose was ⟦7.8 mmol/L (104 mg/dL)⟧ at baseline.',
        findings: [
          {
            message: 'converted',
            severity: 'warning',
            data: { first: '7.8 mmol/L', second: '104 mg/dL', expected: '140 to 141 mg/dL' },
          },
        ],
      },
      {
        text: 'The mean HbA1c was ⟦8.1% (56 mmol/mol)⟧.',
        findings: [{ message: 'converted', severity: 'warning' }],
      },
      { text: 'LDL-C fell to ⟦1.8 mmol/L (96 mg/dL)⟧.', findings: [{ message: 'converted' }] },
      {
        name: 'the factor of another analyte',
        text: 'Triglycerides were ⟦1.7 mmol/L (66 mg/dL)⟧ at the end.',
        findings: [{ message: 'converted' }],
      },
      {
        text: 'Creatinine was above ⟦177 µmol/L (1.2 mg/dL)⟧.',
        findings: [{ message: 'converted' }],
      },
      {
        text: 'Mean weight was ⟦84.2 kg (158.6 lb)⟧ and height ⟦170 cm (76 in)⟧.',
        findings: [{ message: 'converted' }, { message: 'converted' }],
      },
      {
        text: 'The samples were kept at ⟦−20 °C (−14 °F)⟧.',
        findings: [{ message: 'converted' }],
      },
      {
        name: 'a little off',
        text: 'Mean weight was ⟦84.2 kg (189.6 lb)⟧.',
        findings: [{ message: 'converted', severity: 'info' }],
      },
      {
        name: 'a cell of a table',
        text: '| Characteristic | All |\n| --- | --- |\n| HbA1c | ⟦8.1% (56 mmol/mol)⟧ |',
        findings: [{ message: 'converted' }],
      },
    ],
  },
  { describe, it },
)
