import { describe, expect, it } from 'vitest'
import { scopedIn } from '../claims-in.js'

const KNOWN =
  'The yoga group met weekly. The yoga group met at noon. The control group and a control group rested.\n\n'

describe('an arm is named by all the words before its noun', () => {
  it.each([
    [
      'joined by a hyphen',
      'In the nurse-led exercise group, 20.8% improved.',
      'nurse-led exercise',
    ],
    [
      'of many words',
      'In the short guided nurse-led talk group, 20.8% improved.',
      'short guided nurse-led talk',
    ],
    ['with a plus', 'In the Q + R arm, 20.8% improved.', 'q+r'],
    ['set against a control', `${KNOWN}In the treatment group, 20.8% improved.`, 'treatment'],
  ])('%s', async (_, text, arm) => {
    expect(await scopedIn(text, 'proportion')).toEqual([`20.8% {arm=${arm}}`])
  })

  it.each([
    ['groups in general', 'In each age group, 20.8% improved.'],
    ['what is of all groups', 'As a sauna group effect, 20.8% improved.'],
    ['a limb', 'In the upper arm, 20.8% improved.'],
    ['a treatment group without a control', 'In the treatment group, 20.8% improved.'],
  ])('but not %s', async (_, text) => {
    expect(await scopedIn(text, 'proportion')).toEqual(['20.8% {}'])
  })
})

describe('two arms may share a noun', () => {
  it('in the plural, each with its size', async () => {
    expect(
      await scopedIn('They were allotted to sauna (n = 11) or warm bath (n = 12) groups.', 'count'),
    ).toEqual(['11 {arm=sauna}', '12 {arm=warm bath}'])
  })

  it('in order, with "respectively"', async () => {
    const text = 'The ORR was 20.8% and 10.0% in the sauna and bath groups, respectively.'
    expect(await scopedIn(text, 'proportion')).toEqual(['20.8% {arm=sauna}', '10.0% {arm=bath}'])
  })

  it('but one group may have two names', async () => {
    expect(await scopedIn('In the diet and sauna group, 20.8% improved.', 'proportion')).toEqual([
      '20.8% {arm=sauna}',
    ])
  })
})

describe('a known arm goes without its noun', () => {
  const SHORT = 'The QED group rested. The RUT group ran.\n\n'

  it.each([
    [
      'by its people',
      `${KNOWN}Of the yoga women, 20.8% improved.`,
      '20.8% {arm=yoga, subgroup=female}',
    ],
    ['as the controls', `${KNOWN}It was 20.8% in controls.`, '20.8% {arm=control}'],
    ['by its short form', `${SHORT}Pain fell (QED 20.8%).`, '20.8% {arm=qed}'],
    ['by its short form alone in a bracket', `${SHORT}The ORR was 20.8% (RUT).`, '20.8% {arm=rut}'],
  ])('%s', async (_, text, claim) => {
    expect(await scopedIn(text, 'proportion')).toEqual([claim])
  })

  it.each([
    ['controls of a document without a control group', 'It was 20.8% in controls.'],
    ['a substance of the same name', `${SHORT}Of serum QED intake 20.8% was lost.`],
  ])('but not %s', async (_, text) => {
    expect(await scopedIn(text, 'proportion')).toEqual(['20.8% {}'])
  })
})
