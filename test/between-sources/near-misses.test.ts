import { describe, expect, it } from 'vitest'
import { findingsOf } from './findings-of.js'

const about = (published: string, text: string) =>
  `---\npublished: ${published}\n---\n\n# Velzatinib in sarcoma\n\nVelzatinib was given in LARKWOOD-2 (NCT99000417). ${text}\n`

describe('a trial that goes on', () => {
  const then = about('2025-02-18', 'Three patients have been dosed.')

  it('has dosed more people by the newer source', async () => {
    const now = about('2026-03-30', 'In all, 11 patients have been dosed.')
    expect(await findingsOf({ 'then.md': then, 'now.md': now })).toEqual([])
  })

  it('has not dosed fewer, nor one digit more', async () => {
    const fewer = about('2026-03-30', 'In all, two patients have been dosed.')
    expect(await findingsOf({ 'then.md': then, 'now.md': fewer })).toEqual([
      'value-mismatch between',
    ])
    const many = about('2025-02-18', 'A total of 747 patients were enrolled.')
    const slipped = about('2026-03-30', 'A total of 774 patients were enrolled.')
    expect(await findingsOf({ 'then.md': many, 'now.md': slipped })).toEqual([
      'value-mismatch between',
    ])
  })
})

describe('the sizes of arms that a source does not name', () => {
  it('are not held against the size of the whole', async () => {
    const arms = about(
      '2025-02-18',
      'There were 7 cases among 12,460 participants who received it and 40 cases among 12,488 participants who received placebo.',
    )
    const whole = about('2025-02-18', 'A total of 24,966 participants received one dose.')
    expect(await findingsOf({ 'arms.md': arms, 'whole.md': whole })).toEqual([])
  })
})

describe('the masking of a part of the programme', () => {
  const masked = about('2025-02-18', 'The double-blind trial had 300 patients.')

  it('is that of its extension', async () => {
    const extension = about('2025-03-18', 'In the open-label extension, 412 patients took part.')
    expect(await findingsOf({ 'a.md': masked, 'b.md': extension })).toEqual([])
  })

  it('is not that of the trial', async () => {
    const open = about('2025-03-18', 'The open-label trial had 300 patients.')
    expect(await findingsOf({ 'a.md': masked, 'b.md': open })).toEqual(['term-conflict exclusive'])
  })
})

describe('a digest with a paragraph for each drug', () => {
  const rate = (drug: string, share: string) =>
    `**${drug} (Sponsor).** In the trial, 120 patients with osteosarcoma took part. The objective response rate in the 12 mg/kg arm was ${share}.`
  const paper = (share: string) =>
    `# Velzatinib in sarcoma\n\nVelzatinib was given to patients with osteosarcoma. The objective response rate in the 12 mg/kg arm was ${share}.`

  it('gives each its own figures', async () => {
    const digest = `# Sarcoma at the meeting\n\n${rate('Velzatinib', '38.4%')}\n\n${rate('Torvatug', '29.5%')}`
    expect(await findingsOf({ 'digest.md': digest, 'paper.md': paper('38.4%') })).toEqual([])
    expect(
      await findingsOf({
        'digest.md': digest.replaceAll('Torvatug', 'Velzatinib').replace('38.4%', '29.5%'),
        'paper.md': paper('38.4%'),
      }),
    ).toEqual(['value-mismatch between'])
  })
})
