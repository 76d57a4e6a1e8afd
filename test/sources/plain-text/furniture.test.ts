import { describe, expect, it } from 'vitest'
import { isFurniture, runningHeads } from '../../../src/sources/plain-text/furniture.js'
import { groupsOf, linesOf } from '../../../src/sources/plain-text/lines.js'

describe('isFurniture', () => {
  it.each([
    'Listen',
    'SHOW MORE',
    '0:00 / 0:00',
    'EN',
    'Font Size',
    'Latest CME',
    'Home > News > Press Releases',
    'Home \u00A0>\u00A0 News',
    'Alder Bio Group Co., Ltd. Alder Bio Group Co., Ltd.',
    'Page 3 of 12',
    'Share   Print   Back to top',
  ])('drops %s', (text) => {
    expect(isFurniture(text)).toBe(true)
  })

  it.each([
    'Listen to the patients.',
    'Responses > 20% were seen',
    'Grade > 3 > 2',
    'Dose 5 mg Dose 5 mg',
    'no no',
    '12 12',
    'Median > mean',
    'n = 24',
  ])('keeps %s', (text) => {
    expect(isFurniture(text)).toBe(false)
  })
})

describe('runningHeads', () => {
  function dropped(text: string): number {
    return runningHeads(groupsOf(linesOf(text))).size
  }

  it('are lines of some words that stand alone again and again; the first stays', () => {
    expect(
      dropped(
        'Alder Bio Annual Report\n\na\n\nAlder Bio Annual Report\n\nb\n\nAlder Bio Annual Report',
      ),
    ).toBe(2)
  })

  it.each([
    ['twice is no habit', 'Alder Bio Annual Report\n\nAlder Bio Annual Report'],
    ['short lines are cells', 'Arm A\n\nArm A\n\nArm A'],
    ['figures are text', 'Dose was 5 mg daily\n\nDose was 5 mg daily\n\nDose was 5 mg daily'],
    [
      'sentences are text',
      'It was well tolerated.\n\nIt was well tolerated.\n\nIt was well tolerated.',
    ],
    [
      'lines in a group are text',
      'a\nAlder Bio Annual Report\n\nb\nAlder Bio Annual Report\n\nc\nAlder Bio Annual Report',
    ],
  ])('are nothing else: %s', (_, text) => {
    expect(dropped(text)).toBe(0)
  })
})
