import { describe, it } from 'vitest'
import { testCheck } from '../../src/testing/index.js'
import check from './index.js'

testCheck(
  check,
  {
    consistent: [
      {
        name: 'a fall of a risk that a later analysis makes, whose outcome is told in other words',
        text: 'In an earlier analysis, AB-101 prolonged PFS (HR 0.58; 95% CI, 0.34-0.98). Later, such events had occurred in 32 and 25 patients (HR 0.55; 95% CI, 0.33-0.92).\n\nAB-101 continued to reduce the risk of disease progression or death by 45%.',
      },
      {
        name: 'values that went the way that the verb says',
        text: 'Body weight increased from 90.4 kg at baseline to 106.1 kg at week 36. The score fell by 12 points, from 40 points to 28 points.',
      },
      {
        name: 'two things of which one rose and the other fell',
        text: 'Body weight increased while waist circumference went from 106.1 cm to 90.4 cm. The score rose, and pain went from 8.1 points to 4.2 points.',
      },
      {
        name: 'a change below zero, and values with other words between them',
        text: 'The score increased from a change of -5.0 points to -3.0 points. Intake rose in 40 of 80 patients from 12.0 g, and in all to 8.0 g.',
      },
      {
        name: 'the difference of two changes that go opposite ways, and of two that go one way',
        text: 'Cholesterol fell by 11.4% with AB-101 and rose by 1.2% with placebo, a difference of 12.6 percentage points. Triglycerides fell by 20.4% with AB-101 and by 5.1% with placebo, a difference of 15.3 percentage points.',
      },
      {
        name: 'an adjusted difference of two changes',
        text: 'Cholesterol fell by 11.4% with AB-101 and rose by 1.2% with placebo, an adjusted difference of 11.9 percentage points.',
      },
      {
        name: 'the difference of another outcome far behind two shares',
        text: 'Relapse was seen in 28.0% with AB-101 and in 42.9% with placebo in those who had been treated for at least one year before, and for pain the difference was 2.0 percentage points.',
      },
      {
        name: 'a fall of means set before its values, which may be a mean of falls',
        text: 'The average dose fell by 64%, from 4.1 g to 1.9 g.',
      },
      {
        name: 'a fall of means that the two values make',
        text: 'The average dose fell from 4.1 g in the year before to 1.9 g, a drop of 54%.',
        verified: 1,
      },
    ],
    conflicting: [
      {
        name: 'a rise between two values that fall',
        text: 'Body weight increased from 106.1 kg at baseline to ⟦90.4 kg⟧ at week 36.',
        findings: [{ message: 'direction', severity: 'warning' }],
      },
      {
        name: 'a fall by so much between two values that rise',
        text: 'The pain score fell by a mean of 12 points, from 28 points to ⟦40 points⟧.',
        findings: [{ message: 'direction', severity: 'warning' }],
      },
      {
        name: 'the difference of changes that go opposite ways, taken as if they went one way',
        text: 'Cholesterol fell by 11.4% with AB-101 and rose by 1.2% with placebo, a difference of ⟦10.2 percentage points⟧.',
        findings: [{ message: 'difference', severity: 'info' }],
      },
      {
        name: 'a difference in a bracket behind what both shares are of',
        text: 'At one year, 171 of 232 patients (73.7%) in the surgery group and 130 of 231 patients (56.3%) in the drug group were free of any further attack (absolute difference, ⟦14.7 percentage points⟧).',
        findings: [{ message: 'difference', severity: 'warning' }],
      },
      {
        name: 'a fall of means set behind its values',
        text: 'Calprotectin fell from a median of 1,840 µg/g at baseline to 412 µg/g at week 12, a ⟦58%⟧ reduction.',
        findings: [{ message: 'change', severity: 'info' }],
      },
    ],
  },
  { describe, it },
)
