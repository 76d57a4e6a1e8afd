import { describe, it } from 'vitest'
import { testCheck } from '../../src/testing/index.js'
import check from './index.js'

testCheck(
  check,
  {
    consistent: [
      { text: 'The response rate more than doubled, from 20% with placebo to 41% with the drug.' },
      { text: 'The response rate nearly doubled, from 22% with placebo to 41% with the drug.' },
      { text: 'The rate of relapse was halved with the drug (21% vs 44%).' },
      { text: 'The rate with the drug was more than twice that with placebo (48% vs 22%).' },
      { text: 'The rate of falls fell threefold, from 30% to 10%, in all patients.' },
      { text: 'There was a threefold increase in the rate of falls, from 10% to 38%.' },
      {
        name: 'medians, whose ratio is not the median of the ratios',
        text: 'The median titre rose threefold, from 120 to 510 IU/mL, in 60% of patients.',
      },
      {
        name: 'years, which are no values',
        text: 'The response rate doubled from 2019 to 2021 and was 40% at the end.',
      },
      {
        name: 'two doublings',
        text: 'The response rate doubled and the rate of relapse halved, from 20% to 31%.',
      },
      { name: 'a doubled risk', text: 'The risk of relapse doubled (31% vs 24%).' },
      {
        name: 'another change in a clause of its own',
        text: 'The price of treatment doubled, while use fell from 24% to 18%.',
      },
      {
        name: 'people whose own value changed',
        text: 'The proportion of patients whose score halved rose from 22% to 35%.',
      },
      {
        name: 'an object of the verb',
        text: 'Patients who doubled their score improved from 40% to 52%.',
      },
      {
        name: 'a part of some of the people',
        text: 'One third of responders (12%) were in remission.',
      },
      {
        name: 'a part of other things',
        text: 'Patients missing more than half of the visits (4%) were left out.',
      },
      { text: 'A third of the patients (32 of 96; 33.3%) had a relapse.' },
      { text: 'More than half of the patients (52 of 96; 54.2%) had a relapse.' },
      { text: 'Nearly two thirds of patients (63.2%) had a relapse.' },
      {
        name: 'a part of other people than the bracket',
        text: 'Half of the patients had a relapse, and death (4.2%) was rare.',
      },
    ],
    conflicting: [
      {
        text: 'The response rate more than doubled, from 24% with placebo to 41% with the drug.',
        findings: [{ message: 'times', severity: 'warning' }],
      },
      {
        text: 'The rate of relapse was halved with the drug (31% vs 44%).',
        findings: [{ message: 'times' }],
      },
      {
        text: 'The rate with the drug was more than twice that with placebo (38% vs 24%).',
        findings: [{ message: 'times' }],
      },
      {
        text: 'The rate of falls rose threefold, from 10% to 18%, in all patients.',
        findings: [{ message: 'times' }],
      },
      {
        text: 'A third of the patients (⟦48 of 96; 50.0%⟧) had a relapse.',
        findings: [{ message: 'part' }],
      },
      {
        text: 'More than half of the patients (⟦45.8%⟧) had a relapse.',
        findings: [{ message: 'part' }],
      },
      {
        text: 'Three quarters of the patients (⟦57.1%⟧) had a relapse.',
        findings: [{ message: 'part' }],
      },
    ],
  },
  { describe, it },
)
