import { describe, it } from 'vitest'
import { testCheck } from '../../src/testing/index.js'
import check from './index.js'

const old =
  'Quarrizon Therapeutics works on drugs for cancer, infections, metabolic and autoimmune diseases. It ranks among the top 100 companies of the industry worldwide. Its shares are listed in Vienna.'

/** A release that ends with what it says of the company. */
function release(published: string, description: string, owner = 'Quarrizon Therapeutics'): string {
  return `---\npublished: ${published}\n---\n\n# News\n\nAll went well.\n\n## About ${owner}\n\n${description}\n`
}

testCheck(
  check,
  {
    consistent: [
      {
        name: 'the same words',
        sources: { 'a.md': release('2025-01-05', old), 'b.md': release('2025-06-01', old) },
      },
      {
        name: 'numbers in words, plurals and endings',
        sources: {
          'a.md': release('2025-01-05', 'The company has launched seven innovative drugs so far.'),
          'b.md': release('2025-06-01', 'The company has launched 7 innovative drugs so far.'),
        },
      },
      {
        name: 'sentences that share a word or two',
        sources: {
          'a.md': release('2025-01-05', 'Quarrizon is a company that makes drugs.'),
          'b.md': release('2025-06-01', 'Its shares are listed in Vienna since it went public.'),
        },
      },
      {
        name: 'two companies',
        sources: {
          'a.md': release('2025-01-05', old),
          'b.md': release('2025-06-01', old.replace('infections, ', ''), 'Harrow Biologics'),
        },
      },
      {
        name: 'a trial and its drug, which the number of the trial joins',
        sources: {
          'a.md': release(
            '2025-01-05',
            'LARKWOOD-2 (NCT90000021) is a trial of torvalimab for cancer, infections and diseases of the skin.',
            'LARKWOOD-2',
          ).replace('All went well.', 'Torvalimab was given. Torvalimab was safe.'),
          'b.md': release(
            '2025-06-01',
            'Torvalimab is in a trial for cancer, asthma and diseases of the skin.',
            'Torvalimab',
          ),
        },
      },
      {
        name: 'sources without a date, of which none is the older',
        sources: {
          'a.md': release('2025-01-05', old).replace(/---[^]*?---/, ''),
          'b.md': release('2025-06-01', old.replace('infections, ', '')),
        },
      },
    ],
    conflicting: [
      {
        name: 'words that changed near each other',
        sources: {
          'new.md': release(
            '2025-06-01',
            'Quarrizon Therapeutics works on ⟦vaccines and devices⟧ for cancer, infections, metabolic and autoimmune diseases.',
          ),
          'old.md': release('2025-01-05', old),
        },
        findings: [{ message: 'drift', path: 'new.md', related: ['drugs'] }],
      },
      {
        name: 'an area that was dropped and a rank that changed',
        sources: {
          'new.md': release(
            '2025-06-01',
            'Quarrizon Therapeutics works on drugs for cancer, ⟦metabolic and autoimmune diseases⟧. It ranks among the top 50 companies of the industry worldwide. Its shares are listed in Vienna.',
          ),
          'old.md': release('2025-01-05', old),
        },
        findings: [
          {
            message: 'facts',
            path: 'new.md',
            severity: 'info',
            data: {
              name: 'Quarrizon Therapeutics',
              source: 'old.md',
              changes: 'no longer names "infections" and gives 50 where it gave 100',
            },
            related: ['50', 'infections', '100'],
          },
        ],
      },
      {
        name: 'an area that was dropped from a sentence that was written anew',
        sources: {
          'new.md': release(
            '2025-06-01',
            'The company wants to meet unmet medical needs in cancer, ⟦central nervous system disorders, metabolic diseases, and autoimmune conditions⟧.',
          ),
          'old.md': release(
            '2025-01-05',
            'It is committed to the treatment of cancer, infectious diseases, CNS diseases, metabolic disorders, as well as autoimmune conditions, and is dedicated to the health of people everywhere.',
          ),
        },
        findings: [
          {
            message: 'facts',
            path: 'new.md',
            data: {
              name: 'Quarrizon Therapeutics',
              source: 'old.md',
              changes: 'no longer names "infectious diseases"',
            },
            related: ['infectious diseases'],
          },
        ],
      },
      {
        name: 'an area that came in, and the last of two',
        sources: {
          'a.md': release('2025-01-05', 'It makes conjugates for solid tumors and lymphomas.'),
          'b.md': release('2025-06-01', 'It makes conjugates for solid tumors and ⟦leukemias⟧.'),
        },
        findings: [
          {
            message: 'facts',
            path: 'b.md',
            data: {
              name: 'Quarrizon Therapeutics',
              source: 'a.md',
              changes: 'no longer names "lymphomas" and now names "leukemias"',
            },
            related: ['lymphomas'],
          },
        ],
      },
    ],
  },
  { describe, it },
)
