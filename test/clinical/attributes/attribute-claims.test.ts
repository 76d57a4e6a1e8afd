import { describe, expect, it } from 'vitest'
import { claimsIn } from '../claims-in.js'

/** The attributes that sentences about a drug name: measure, value, region. */
async function attributes(...sentences: readonly string[]): Promise<string[]> {
  const text = `# Results of QX-1207\n\nQX-1207 is new.\n\n${sentences.join('\n\n')}\n`
  return (await claimsIn(text, 'attribute')).map((claim) => {
    const key = claim.kind === 'attribute' ? claim.value.key : ''
    const { region } = claim.scope
    return [claim.measure.key, key, ...(region === undefined ? [] : [region.key])].join(' ')
  })
}

describe('attributes in prose', () => {
  it.each([
    ['a phase 2 study', ['phase phase2']],
    ['a Phase IIb/III trial', ['phase phase2', 'phase phase3']],
    ['phase 1/2a trials', ['phase phase1', 'phase phase2']],
    ['Phase I and Phase 3 trials', ['phase phase1', 'phase phase3']],
    ['two phases of care', []],
    ['a phase-out in 3 years', []],
  ])('phases: QX-1207 was in %s', async (words, expected) => {
    expect(await attributes(`QX-1207 was in ${words}.`)).toEqual(expected)
  })

  it.each([
    ['an open-label, single-arm study', ['masking none', 'intervention-model single-group']],
    ['a double-blinded, randomised trial', ['masking double', 'allocation randomized']],
    ['a non-randomized trial', ['allocation non-randomized']],
    ['a trial with blind people', []],
  ])('designs: QX-1207 was in %s', async (words, expected) => {
    expect(await attributes(`QX-1207 was in ${words}.`)).toEqual(expected)
  })

  it.each([
    ['a fully human anti-CD9 monoclonal antibody', ['antibody-origin human', 'target cd9']],
    ['a humanised IgG1 antibody', ['antibody-origin humanised']],
    ['an auristatin (MMAE) payload', ['payload auristatin']],
    ['a CD276-targeted conjugate', ['target b7h3']],
    ['a newly targeted antibody for human use', []],
    ['a drug against human papillomavirus', []],
  ])('drugs: QX-1207 is %s', async (words, expected) => {
    expect(await attributes(`QX-1207 is ${words}.`)).toEqual(expected)
  })

  it('the region that stands nearest', async () => {
    expect(
      await attributes(
        'A phase 3 trial of QX-1207 runs in China.',
        'Outside of China, QX-1207 is under early clinical development.',
        'QX-1207 is in a phase 1 trial overseas.',
      ),
    ).toEqual(['phase phase3 china', 'development-stage early abroad', 'phase phase1 abroad'])
  })

  it('nothing where the text says not what it is about', async () => {
    expect(await claimsIn('It was a double-blind trial.', 'attribute')).toEqual([])
  })
})
