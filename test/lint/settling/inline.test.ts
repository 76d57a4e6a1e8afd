import { describe, expect, it } from 'vitest'
import { complaints, found, wordsIn } from './words.js'

describe('claimlint-disable-next-line', () => {
  it.each<[string, string, string[]]>([
    [
      'a paragraph over several lines',
      '<!-- claimlint-disable-next-line words -->\nA BAD1 is\nhere, and BAD2.\n\nBAD3.\n',
      ['BAD3'],
    ],
    [
      'blank lines between',
      '<!-- claimlint-disable-next-line words -->\n\n\nBAD1.\n\nBAD2.\n',
      ['BAD2'],
    ],
    ['a heading', '<!-- claimlint-disable-next-line words -->\n# BAD1\n\nBAD2.\n', ['BAD2']],
    [
      'one item of a list',
      '- BAD1\n  <!-- claimlint-disable-next-line words -->\n- BAD2\n- BAD3\n',
      ['BAD1', 'BAD3'],
    ],
    [
      'all of a table',
      '<!-- claimlint-disable-next-line words -->\n\n| a | BAD1 |\n| - | - |\n| BAD2 | b |\n\nBAD3\n',
      ['BAD3'],
    ],
    [
      'the rest of a paragraph that holds the comment',
      'BAD1 <!-- claimlint-disable-next-line words --> and BAD2.\n\nBAD3.\n',
      ['BAD1', 'BAD3'],
    ],
    [
      'the rest of a cell that holds the comment',
      '| a | b |\n| - | - |\n| x <!-- claimlint-disable-next-line --> BAD1 | BAD2 |\n',
      ['BAD2'],
    ],
    [
      'the rest of a row in which the comment stands before a cell',
      '| a | b |\n| - | - |\n| BAD1 | <!-- claimlint-disable-next-line --> BAD2 |\n| BAD3 | b |\n',
      ['BAD1', 'BAD3'],
    ],
    ['no other check', '<!-- claimlint-disable-next-line others -->\nBAD1.\n', ['BAD1']],
    ['several checks', '<!-- claimlint-disable-next-line others, words -->\nBAD1.\n', []],
    ['every check', '<!-- claimlint-disable-next-line -->\nBAD1.\n', []],
  ])('is about %s', async (_, text, expected) => {
    expect(await found(text)).toEqual(expected)
  })
})

describe('claimlint-disable and claimlint-enable', () => {
  it.each<[string, string, string[]]>([
    [
      'settle what is between them',
      'BAD1\n\n<!-- claimlint-disable words -->\n\nBAD2\n\nBAD3\n\n<!-- claimlint-enable words -->\n\nBAD4\n',
      ['BAD1', 'BAD4'],
    ],
    ['go on to the end', '<!-- claimlint-disable words -->\n\nBAD1\n\n# BAD2\n', []],
    [
      'enable one of all',
      '<!-- claimlint-disable -->\n\nBAD1\n\n<!-- claimlint-enable words -->\n\nBAD2\n',
      ['BAD2'],
    ],
    [
      'enable all',
      '<!-- claimlint-disable words -->\n\nBAD1\n\n<!-- claimlint-enable -->\n\nBAD2\n',
      ['BAD2'],
    ],
    [
      'disable again',
      '<!-- claimlint-disable -->\nBAD1\n\n<!-- claimlint-enable words -->\nBAD2\n\n<!-- claimlint-disable words -->\nBAD3\n',
      ['BAD2'],
    ],
    [
      'end two that are open',
      '<!-- claimlint-disable words -->\n<!-- claimlint-disable words -->\nBAD1\n\n<!-- claimlint-enable words -->\nBAD2\n',
      ['BAD2'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await found(text)).toEqual(expected)
  })
})

it('claimlint-disable-file settles all of the file, above it too', async () => {
  expect(await found('BAD1\n\n<!-- claimlint-disable-file words -->\n\nBAD2\n')).toEqual([])
})

it('what stands in code, or in no comment, settles nothing', async () => {
  const text =
    '```\n<!-- claimlint-disable -->\n```\n\n`<!-- claimlint-disable -->` claimlint-disable BAD1\n'
  expect(await found(text)).toEqual(['BAD1'])
})

it('a primary place counts, a related one does not', async () => {
  const report = await wordsIn({
    'a.md': 'PAIR1\n',
    'b.md': '<!-- claimlint-disable-file -->\n\nPAIR1\n',
  })
  expect(report.findings).toMatchObject([{ location: { path: 'a.md' } }])
})

describe('a reason', () => {
  it.each([
    ['two hyphens', '-- as  agreed\n with QA'],
    ['a dash, for formats in which comments hold no hyphens', '— as agreed with QA'],
  ])('stands behind %s', async (_, written) => {
    const report = await wordsIn(`<!-- claimlint-disable words ${written} -->\n\nBAD1\n`)
    expect(report.suppressed).toMatchObject([
      { quote: 'BAD1', suppression: { how: 'inline', reason: 'as agreed with QA' } },
    ])
    expect(report.summary).toMatchObject({ findings: 0, warnings: 0, suppressed: 1 })
  })

  it('is that of the comment nearest above the finding', async () => {
    const report = await wordsIn(
      '<!-- claimlint-disable -- all -->\n\n<!-- claimlint-disable-next-line words -- this -->\nBAD1\n\nBAD2\n',
    )
    expect(report.suppressed.map(({ suppression }) => suppression.reason)).toEqual(['this', 'all'])
  })
})

describe('what is out of use is told with its place', () => {
  it.each<[string, string, string[]]>([
    [
      'a comment that settles nothing',
      'Fine.\n\n<!-- claimlint-disable-next-line words -->\nFine too.\n',
      ['3:1 claimlint-disable-next-line words settles no finding: take it out'],
    ],
    [
      'one of its checks',
      '<!-- claimlint-disable words, others -->\n\nBAD1\n',
      ['1:1 claimlint-disable others settles no finding: take it out'],
    ],
    [
      'an unknown check',
      '<!-- claimlint-disable word -->\n\nBAD1\n',
      [
        '1:1 claimlint-disable word settles nothing: there is no check "word"; did you mean "words"?',
      ],
    ],
    [
      'an unknown word',
      '<!-- claimlint-disable-nextline words -->\n\nBAD1\n',
      [
        '1:1 a comment says claimlint-disable-nextline, which means nothing; did you mean claimlint-disable-next-line?',
      ],
    ],
    [
      'the end of nothing',
      'BAD1\n\n<!-- claimlint-enable words -->\n',
      ['3:1 claimlint-enable words ends nothing: take it out'],
    ],
    [
      'nothing below',
      'BAD1\n\n<!-- claimlint-disable-next-line words -->\n',
      ['3:1 nothing follows claimlint-disable-next-line: take it out'],
    ],
    ['nothing where all are used', '<!-- claimlint-disable words -->\n\nBAD1\n', []],
  ])('%s', async (_, text, expected) => {
    expect(await complaints(text)).toEqual(expected)
  })

  it('as a warning, unless the configuration says otherwise', async () => {
    const severities = async (level?: 'error' | 'info' | 'off') => {
      const config = level === undefined ? {} : { reportUnusedSuppressions: level }
      const report = await wordsIn('<!-- claimlint-disable words -->\n', { config })
      return report.diagnostics.map(({ severity, about }) => `${severity} ${about ?? ''}`)
    }
    expect(await severities()).toEqual(['warning suppression'])
    expect(await severities('error')).toEqual(['error suppression'])
    expect(await severities('info')).toEqual(['info suppression'])
    expect(await severities('off')).toEqual([])
  })

  it('not where the check was not run', async () => {
    const text = '<!-- claimlint-disable words -->\n\n<!-- claimlint-disable -->\n'
    expect(await complaints(text, { checks: ['others'] })).toEqual([])
    expect(await complaints(text, { skipChecks: ['words'] })).toEqual([])
    const off = await complaints(text, { config: { checks: { words: 'off' } } })
    expect(off).toEqual(['3:1 claimlint-disable settles no finding: take it out'])
  })

  it('not in a run that could not read everything', async () => {
    const report = await wordsIn({ 'a.md': '<!-- claimlint-disable words -->\n', 'b.pdq': '' })
    expect(report.diagnostics.map(({ about }) => about)).toEqual([undefined])
  })
})

it('many comments are read in good time', async () => {
  const text = '<!-- claimlint-disable words -->\n'.repeat(20_000)
  const broken = '<!-- claimlint-'.repeat(20_000)
  expect(await found(`${text}\nBAD1\n`)).toEqual([])
  expect(await found(`BAD1\n\n${broken}`)).toEqual(['BAD1'])
}, 20_000)

it('a configuration given to lint() may extend another', async () => {
  const report = await wordsIn('<!-- claimlint-disable words -->\n', {
    config: { extends: [{ reportUnusedSuppressions: 'error' }] },
  })
  expect(report.diagnostics).toMatchObject([{ severity: 'error', about: 'suppression' }])
})
