import { describe, it } from 'vitest'
import { testCheck } from '../../src/testing/index.js'
import check from './index.js'

/** A source about a drug, which its title names. */
function about(drug: string, ...sentences: readonly string[]): string {
  return `# News of ${drug}\n\n${drug} is new.\n\n${sentences.join('\n\n')}\n`
}

testCheck(
  check,
  {
    consistent: [
      {
        name: 'one phase in Roman and Arabic numerals, and a phase that may be of another trial',
        sources: {
          'a.md': `# Phase II results of QX-1207\n\nQX-1207 was studied in NCT01234567.\n`,
          'b.md': `# Phase 2 results of QX-1207\n\nQX-1207 was studied in NCT01234567.\n`,
          'c.md': about(
            'QX-1207',
            'QX-1207 was studied in NCT01234567.',
            'All is well.',
            'QX-1207 will go on to Phase 3.',
          ),
        },
      },
      {
        name: 'comparators of two trials, of a trial with two, and those of a source that compares with placebo',
        sources: {
          'a.md': about(
            'QX-1207',
            'NCT01234567 compared QX-1207 with docetaxel or pemetrexed and cisplatin.',
          ),
          'b.md': about('QX-1207', 'In NCT01234567, QX-1207 was better than placebo.'),
          'c.md': about('QX-1207', 'NCT01234568 is a trial of QX-1207 versus carboplatin.'),
          'd.md': about('QX-1207', 'NCT01234567 compared QX-1207 with docetaxel.'),
        },
      },
      {
        name: 'one origin in two sources, in two spellings',
        sources: {
          'a.md': about('QX-1207', 'QX-1207 is built on a humanized IgG1 antibody.'),
          'b.md': about('QX-1207', 'QX-1207 holds a fully humanised anti-CD9 monoclonal antibody.'),
        },
      },
      {
        name: 'one target in two names, one of two targets, and the targets of other drugs',
        sources: {
          'a.md': about('QX-1207', 'QX-1207 is a CD276-directed conjugate for solid tumors.'),
          'b.md': about('QX-1207', 'QX-1207 (QX) is a B7-H3-directed conjugate.'),
          'c.md': about('QX-1207', 'QX-1207, a B7-H3xCD3 bispecific antibody, was given.'),
          'd.md': about('QX-1207', 'QX-1207 followed a CD19-directed therapy, an allogeneic one.'),
          'e.md': about('QX-1207', 'QX-1207 is a conjugate for triple-negative breast cancer.'),
        },
      },
      {
        name: 'two drugs',
        sources: {
          'a.md': about('QX-1207', 'QX-1207 is built on a humanized antibody.'),
          'b.md': about('ZR-7701', 'ZR-7701 is built on a fully human antibody.'),
        },
      },
      {
        name: 'human where it says nothing of an antibody',
        text: about(
          'QX-1207',
          'QX-1207 is built on a humanized antibody. It binds human cells and the human papillomavirus.',
        ),
      },
      {
        name: 'an open-label extension of a double-blind trial',
        sources: {
          'a.md': about('QX-1207', 'In NCT01234567, QX-1207 was studied in a double-blind trial.'),
          'b.md': about(
            'QX-1207',
            'NCT01234567 of QX-1207 was double-blind, with an open-label extension.',
          ),
        },
      },
      {
        name: 'double-blind, and triple-blind by the record',
        sources: {
          'a.md': about('QX-1207', 'NCT01234567 of QX-1207 was a double-blind trial.'),
          'b.md': about('QX-1207', 'NCT01234567 of QX-1207 was a triple-masked trial.'),
        },
      },
      {
        name: 'designs of sources that name no trial in common',
        sources: {
          'a.md': about('QX-1207', 'QX-1207 was studied in a double-blind trial.'),
          'b.md': about('QX-1207', 'QX-1207 was studied in an open-label trial.'),
        },
      },
      {
        name: 'a late phase in another region',
        text: about(
          'QX-1207',
          'A phase 3 study of QX-1207 runs in China. Outside of China, QX-1207 is under early clinical development.',
        ),
      },
    ],
    conflicting: [
      {
        name: 'one trial with two comparators',
        sources: {
          'label.md': about('QX-1207', 'NCT01234567 compared QX-1207 with ⟦carboplatin⟧.'),
          'paper.md': about('QX-1207', 'NCT01234567 is a trial of QX-1207 versus docetaxel.'),
          'release.md': about('QX-1207', 'NCT01234567 of QX-1207 was docetaxel-controlled.'),
        },
        findings: [
          { message: 'exclusive', path: 'label.md', severity: 'info', related: ['docetaxel'] },
        ],
      },
      {
        name: 'the phase of one trial, in two headlines',
        sources: {
          'a.md': `# Phase II results of QX-1207\n\nQX-1207 was studied in NCT01234567.\n`,
          'b.md': `# ⟦Phase 3⟧ results of QX-1207\n\nQX-1207 was studied in NCT01234567.\n`,
        },
        findings: [{ message: 'exclusive', severity: 'info', related: ['Phase II'] }],
      },
      {
        name: 'human and humanised in two sources',
        sources: {
          'a.md': about('QX-1207', 'QX-1207 is built on a fully humanized anti-CD9 antibody.'),
          'b.md': about(
            'QX-1207',
            'QX-1207 is built on a ⟦fully human⟧ anti-CD9 monoclonal antibody.',
          ),
        },
        findings: [
          {
            message: 'exclusive',
            path: 'b.md',
            severity: 'warning',
            data: {
              here: 'fully human',
              there: 'fully humanized',
              source: 'a.md',
              subject: 'QX-1207',
            },
          },
        ],
      },
      {
        name: 'two targets of one drug, one of which is the same',
        sources: {
          'a.md': about('QX-1207', 'QX-1207, a CD20xCD3 bispecific antibody, was given.'),
          'b.md': about('QX-1207', 'QX-1207 (QX) is a ⟦CD19xCD3 bispecific⟧ antibody.'),
        },
        findings: [{ message: 'exclusive', path: 'b.md', severity: 'warning' }],
      },
      {
        name: 'what a drug targets, in a verb',
        sources: {
          'a.md': about('QX-1207', 'QX-1207 targets CD20 on B cells.'),
          'b.md': about('QX-1207', 'QX-1207 targets ⟦CD19⟧ on B cells.'),
        },
        findings: [{ message: 'exclusive', path: 'b.md' }],
      },
      {
        name: 'two classes of one drug',
        sources: {
          'a.md': about('QX-1207', 'QX-1207, an autologous cell therapy, was given.'),
          'b.md': about('QX-1207', 'QX-1207 is an ⟦allogeneic⟧ cell therapy for gout.'),
        },
        findings: [{ message: 'exclusive', path: 'b.md' }],
      },
      {
        name: 'two payloads in one source',
        text: about(
          'QX-1207',
          'QX-1207 carries a topoisomerase I inhibitor payload.',
          'The ⟦auristatin⟧ payload of QX-1207 is cleaved.',
        ),
        findings: [{ message: 'exclusive' }],
      },
      {
        name: 'open-label and double-blind of one trial',
        sources: {
          'a.md': about('QX-1207', 'NCT01234567 of QX-1207 was an open-label trial.'),
          'b.md': about('QX-1207', 'NCT01234567 of QX-1207 was a ⟦double-blind⟧ trial.'),
        },
        findings: [{ message: 'exclusive', path: 'b.md' }],
      },
      {
        name: 'early development and a phase 3 trial abroad',
        text: about(
          'QX-1207',
          'Outside of China, QX-1207 is under ⟦early clinical development⟧.',
          'QX-1207 is undergoing Phase I and Phase 3 clinical trials overseas.',
        ),
        findings: [{ message: 'stage', severity: 'info' }],
      },
    ],
  },
  { describe, it },
)
