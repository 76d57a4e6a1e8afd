import { describe, it } from 'vitest'
import { testCheck } from '../../src/testing/index.js'
import check from './index.js'

/** A registry record with a ratio, an enrolment and some arms, each `role: label`. */
function record(ratio: string, enrolment: string, arms: readonly string[]): string {
  return `A Study of HX-101 in Adults With Gout

Study Overview

Status

Recruiting

Detailed Description

Subjects will be randomized at a ${ratio} ratio to receive HX-101 or another treatment.

Study Type

Interventional

Enrollment (${enrolment.startsWith('actual ') ? 'Actual' : 'Estimated'})

${enrolment.replace('actual ', '')}

Study Plan

Arms and Interventions

Participant Group / Arm
Intervention / Treatment
${arms.map((arm) => `${arm}\nTablets once daily`).join('\n')}

Study record dates

Last Update Posted (Actual)

May 18, 2024
`
}

const doses = (count: number) =>
  Array.from({ length: count }, (_, index) => `Experimental: HX-101 DOSE ${String(index + 1)}`)

const recorded = (...given: Parameters<typeof record>) => ({ 'record.txt': record(...given) })

testCheck(
  check,
  {
    consistent: [
      {
        name: 'arms of the sizes of the ratio, in either order, but for chance',
        text: 'The trial randomised 168 patients in a 2:1 ratio to placebo (n = 60) or the drug (n = 108).',
      },
      { name: 'a part for each arm', sources: recorded('1:1:1', '102', doses(3)), verified: 1 },
      {
        name: 'unequal parts, which an enrolment need not divide by',
        sources: recorded('2:1:1', '102', doses(3)),
        verified: 0,
      },
      {
        name: 'an achieved enrolment, which seldom divides',
        sources: recorded('1:1:1', 'actual 101', doses(3)),
        verified: 0,
      },
      {
        name: 'parts that stand for drug and placebo',
        sources: recorded('2:1', '102', [
          ...doses(2),
          'Placebo Comparator: Tablet A',
          'Placebo Comparator: Tablet B',
        ]),
      },
      {
        name: 'arms beside the randomisation',
        sources: recorded('1:1', '102', [...doses(2), 'Experimental: Open-label extension']),
      },
      {
        name: 'a ratio of one stage',
        text: 'In stage 1, patients were randomized in a 1:1 ratio to these 3 arms.',
      },
      {
        name: 'arms counted with their ratio',
        text: 'Patients were randomized in a 1:2:1 ratio to these 3 treatment arms.',
        verified: 1,
      },
    ],
    conflicting: [
      {
        name: 'three parts for four arms, and an enrolment that only the parts divide',
        sources: recorded('⟦1:1:1⟧', '102', doses(4)),
        findings: [
          {
            message: 'enrolment',
            severity: 'warning',
            data: {
              ratio: '1:1:1',
              parts: 3,
              arms: 4,
              enrolment: 102,
              armShare: '25.5',
              partShare: '34',
            },
            related: ['102', ...doses(4)],
          },
        ],
      },
      {
        name: 'three parts for four arms, and an enrolment that both divide',
        sources: recorded('⟦1:1:1⟧', '120', doses(4)),
        findings: [
          {
            message: 'arms',
            severity: 'warning',
            data: { ratio: '1:1:1', parts: 3, arms: 4, how: 'listed' },
            related: doses(4),
          },
        ],
      },
      {
        name: 'more parts than arms',
        sources: recorded('1:1:1', 'actual 90', doses(2)),
        findings: [{ message: 'arms', at: '1:1:1', related: doses(2) }],
      },
      {
        name: 'an enrolment that no equal split gives',
        sources: recorded('1:1:1', '⟦100⟧', doses(3)),
        findings: [
          {
            message: 'uneven',
            severity: 'info',
            data: { enrolment: 100, ratio: '1:1:1', partShare: '33.33' },
          },
        ],
      },
      {
        name: 'arms counted in the sentence of another ratio',
        text: 'Patients were randomized in a ⟦1:1⟧ ratio to these 3 treatment arms.',
        findings: [{ message: 'arms', severity: 'info', related: ['3'] }],
      },
      {
        name: 'arms of the sizes of another ratio',
        text: 'The trial randomised 168 patients in a ⟦2:1⟧ ratio to the drug (n = 84) or placebo (n = 84).',
        findings: [
          { message: 'sizes', severity: 'warning', data: { ratio: '2:1', sizes: '84 and 84' } },
        ],
      },
    ],
  },
  { describe, it },
)
