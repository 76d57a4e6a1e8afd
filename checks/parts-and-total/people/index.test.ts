import { describe, it } from 'vitest'
import { testCheck } from '../../../src/testing/index.js'
import check from '../index.js'

testCheck(
  check,
  {
    consistent: [
      {
        name: 'groups in a bracket',
        text: 'We studied 240 women (150 in the control group and 90 in the diet group).',
        verified: 3,
      },
      {
        name: 'groups behind a verb',
        text: 'A total of 74 children were randomly divided into a diet group of 36 cases and a control group of 38 cases.',
        verified: 3,
      },
      {
        name: 'groups of one size',
        text: 'In all, 90 patients were recruited to three groups of 30 patients each.',
        verified: 1,
      },
      {
        name: 'groups of one size, in the next sentence',
        text: 'Eighty patients were selected. These patients were divided into two groups of 40 patients each.',
      },
      {
        name: 'a size in every group',
        text: 'A total of 369 participants (123 in each of three arms) were recruited.',
        verified: 1,
      },
      {
        name: 'groups whose number is left open',
        text: 'A total of 120 participants (60 per group) were recruited.',
      },
      {
        name: 'a size of each group, in the next sentence',
        text: 'Eighty-four patients were randomly allocated to three sorts of care. Each group comprised 28 patients.',
      },
      {
        name: 'traits in a bracket, of which a person may have several',
        text: 'We studied 240 women (150 with asthma and 120 with eczema).',
      },
      {
        name: 'people who were left out',
        text: 'Of 300 screened, 240 women were assigned to diet (n = 110) or control (n = 104) and 26 were excluded.',
      },
      {
        name: 'those who were analysed of each group',
        text: 'We studied 240 women (140 in the control group and 85 in the diet group were evaluable).',
      },
      {
        name: 'more people than the groups, by more than a slip',
        text: 'We studied 240 women (51 in the control group and 37 in the diet group).',
      },
      {
        name: 'those assigned to each of two groups',
        text: 'Patients were randomised to one of two groups. Seventy-four patients were enrolled. All had asthma. Thirty-six patients were assigned to the diet group, and 38 patients were assigned to the control group.',
        verified: 3,
        provesVerifications: false,
      },
      {
        name: 'those assigned to two of three groups',
        text: 'Patients were randomised to one of three groups. Seventy-four patients were enrolled. Twenty-six patients were assigned to the diet group, and 18 patients were assigned to the control group.',
      },
      {
        name: 'men and women of an arm',
        text: 'Patients were assigned to the diet group (n = 36) or the control group (n = 38). The diet group included 20 males and 16 females.',
      },
    ],
    conflicting: [
      {
        name: 'groups in a bracket that do not add up',
        text: 'We studied ⟦240⟧ women (150 in the control group and 80 in the diet group).',
        findings: [{ message: 'people', severity: 'warning', related: ['150', '80'] }],
      },
      {
        name: 'sizes in a bracket',
        text: 'In total, ⟦18⟧ patients took part in one of three groups (n = 6, n = 4, and n = 6, respectively).',
        findings: [{ message: 'people' }],
      },
      {
        name: 'groups behind a verb that do not add up',
        text: 'A total of ⟦84⟧ children were randomly divided into a diet group of 36 cases and a control group of 38 cases.',
        findings: [{ message: 'people', related: ['36', '38'] }],
      },
      {
        name: 'groups of one size that make more',
        text: 'In all, ⟦90⟧ patients were recruited to three groups of 40 patients each.',
        findings: [{ message: 'equal', severity: 'warning' }],
      },
      {
        name: 'a size that does not divide the whole',
        text: 'A total of ⟦120⟧ participants (70 per group) were recruited.',
        findings: [{ message: 'equal' }],
      },
      {
        name: 'a size of each group that does not divide the whole of the sentence before',
        text: '⟦Eighty-four⟧ patients were randomly allocated to three sorts of care. Each group comprised 38 patients.',
        findings: [{ message: 'equal', severity: 'warning' }],
      },
      {
        name: 'a size in every group that makes more',
        text: 'A total of ⟦339⟧ participants (123 in each of three arms) were recruited.',
        findings: [{ message: 'equal' }],
      },
      {
        name: 'those assigned to each of two groups who are more than all',
        text: 'Patients were randomised to one of two groups. ⟦Seventy-four⟧ patients were enrolled. All had asthma. Thirty-six patients were assigned to the diet group, and 39 patients were assigned to the control group.',
        findings: [{ message: 'people', severity: 'warning' }],
      },
      {
        name: 'men and women who are more than their arm',
        text: 'Patients were assigned to the diet group (n = 36) or the control group (n = 38). The diet group included ⟦20⟧ males and 18 females.',
        findings: [{ message: 'people', related: ['18', 'n = 36'] }],
      },
    ],
  },
  { describe, it },
)
