import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestSentence, sentencesOf } from '../../src/document/sentences.js'

/** "|" marks where one sentence ends and the next begins. */
const cases: readonly (readonly [what: string, marked: string])[] = [
  ['a plain stop', 'The trial is open.| It enrols adults.'],
  ['a question and an exclamation', 'Did it work?| It did!| Nobody knows why.'],
  ['decimals', 'The rate was 20.8% in arm A.| It was 6.7% in arm B.'],
  ['a number without its zero', 'The difference held (P = .016) at week 8.| P < .001 at week 12.'],
  ['a dose with a hyphen', 'Those in the 12.0-mg/kg arm did best.| The 8.0-mg/kg arm lagged.'],
  ['an interval with NE', 'Median PFS was 8.4 months (95% CI, 5.4-NE).| OS was NE.'],
  ['a p-value behind the stop', 'Strength was higher in arm B. (p = 0.03)| It fell later.'],
  ['another bracket behind the stop', 'Strength was higher.| (The trial is open.)'],
  ['vs.', 'Response was 25.0% vs. 40.4% with placebo.| Both were low.'],
  ['et al. inside', 'As Moreau et al. showed, the drug works.| Others agree.'],
  ['et al. before a bracket', 'As Moreau et al. [12] showed, it works.'],
  ['et al. at the end', 'This confirms Moreau et al.| The effect lasted.'],
  ['Fig. and a number', 'See Fig. 2 for the curves.| They cross.'],
  ['Fig. and a letter with a number', 'See Fig. S2 for the curves.'],
  ['Dr. and a name', 'So said Dr. Okafor at the meeting.| Dr. Lind agreed.'],
  ['No. and a number', 'Protocol No. 4 was used.| It is public.'],
  ['No. glued to a number', 'The property (No.4) Limited holds it.'],
  ['no as an answer', 'Was it blinded?| No.| Both arms knew.'],
  ['U.S. inside', 'The U.S. Food and Drug Administration agreed.| So did others.'],
  ['U.S. at the end', 'It is sold in the U.S.| The label differs.'],
  ['i.e. and e.g.', 'Late events, i.e. those after week 8, and some (e.g. Rash) count.'],
  ['St. in a name', 'It took place at St. Vincent Hospital.| Two sites joined.'],
  ['initials', 'J. R. Moreau led the study.| E. coli was found.'],
  ['an initial P.', 'It was led by P. Okafor.| P. falciparum was found.'],
  ['Inc. inside', 'Alder Inc. Holdings pays.| Alder is small.'],
  ['Inc. at the end', 'It was bought by Alder Inc.| The price was not told.'],
  ['Ltd. before a bracket', 'Alder Co., Ltd. (Alder) runs it.| It is in phase 2.'],
  ['a citation digit', 'It got the label after two lines of therapy.2| The label matters.'],
  ['two citation digits', 'It was shown at the Congress.1,3| Then it was published.'],
  ['a range of citations', 'Nothing else helps.4-6| New drugs are needed.'],
  ['a citation digit at the very end', 'It was shown at the Congress.1'],
  ['a citation after a percentage', 'The rate was 20%.3| That is low.'],
  ['a citation after a quote', '“It works well.”2| The others doubt it.'],
  ['a citation after a question', 'Does it work?2| Nobody knows.'],
  ['a citation after a year', 'It was shown in 2024.3| The data are old.'],
  ['a citation in brackets', 'It is a rare tumour.[12]| Next came surgery.'],
  ['a citation in brackets after a space', 'It is a rare tumour. [12]| Next came surgery.'],
  ['a stop glued to a capital after a bracket', 'It is rare [4-5].|The median age is 20.'],
  ['a stop glued to a capital after a group', 'It was rare (n = 3).|In arm B it was not.'],
  ['a raised citation', 'Nothing else helps.⁴| New drugs are needed.'],
  ['a closing quote', 'She said “it holds.”| Then she left.'],
  ['an opening quote', 'It holds.| “We agree,” they said.'],
  ['a closing bracket', '(Data are not shown.)| The rest is.'],
  ['a question inside a sentence', 'The question “why?” was never asked.'],
  ['a small letter after the stop', 'See vol. two of the report for that.'],
  ['a word with a small first letter', 'Cells were lysed.| mRNA was measured.'],
  ['a number that begins a sentence', 'All were adults.| 24 patients were men.'],
  ['the number of an item', '2. The patient is an adult.| He consents.'],
  [
    'items counted inside a sentence',
    'Not allowed: (1) heart failure; (2) angina.| (3) is allowed.',
  ],
  ['a web address', 'See www.alder.example.org for more.| It is free.'],
  ['a month', 'It opened on Sept. 26, 2016.| It closed in Dec.| The data came later.'],
  ['an ellipsis', 'It took a while...| Then it worked.'],
  ['an ellipsis inside', 'It took a while... and then it worked.'],
  ['an ellipsis after an abbreviation', 'It was shown in mice, rats, etc...| Then in men.'],
  ['an initial of two code units', 'Let 𝑃. falciparum be 𝑃.| The rest is known.'],
  ['a decimal after four digits', 'The mean was 1234.5 ms.| It was 2024.56 before.'],
  ['wide gaps', 'One ends here.|   Another begins.'],
  ['Chinese', '患者有效。|疗效良好！'],
  ['a unit that is also an abbreviation', 'The delay was 12 ms.| The rest was noise.'],
  ['numbers on both sides', 'Scores ran from 1.5 to 2.5.| None was 3.'],
  ['no stop at all', 'Key takeaways'],
]

function sentences(text: string): string[] {
  return sentencesOf(text).map(({ start, end }) => text.slice(start, end))
}

describe('sentencesOf', () => {
  it.each(cases)('reads %s', (_, marked) => {
    const expected = marked.split('|').map((part) => part.trim())
    expect(sentences(marked.replaceAll('|', ''))).toEqual(expected)
  })

  it('finds none in an empty or blank text', () => {
    expect(sentencesOf('')).toEqual([])
    expect(sentencesOf('   ')).toEqual([])
  })

  it('covers every character that is not white space, in order, trimmed', () => {
    const part = fc.constantFrom(
      'The',
      ' ',
      '. ',
      '.',
      '[12]',
      '2',
      ')',
      '“',
      'vs',
      'U.S.',
      '?',
      'a',
      '。',
      '%',
      '  ',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const text = parts.join('')
        const spans = sentencesOf(text)
        let end = 0
        for (const span of spans) {
          expect(text.slice(end, span.start).trim()).toBe('')
          expect(text.slice(span.start, span.end)).toBe(text.slice(span.start, span.end).trim())
          expect(span.end).toBeGreaterThan(span.start)
          end = span.end
        }
        expect(text.slice(end).trim()).toBe('')
      }),
    )
  })

  it('cuts what no stop ends between words', () => {
    const text = 'number 12 '.repeat(2000).trim()
    const pieces = sentencesOf(text).map(({ start, end }) => text.slice(start, end))
    expect(pieces.length).toBeGreaterThan(1)
    expect(pieces.join(' ')).toBe(text)
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(longestSentence)
  })

  it('cuts a run without white space at the limit', () => {
    const text = '1/'.repeat(longestSentence)
    expect(sentencesOf(text)).toEqual([
      { start: 0, end: longestSentence },
      { start: longestSentence, end: text.length },
    ])
  })

  it.each([
    ['stops', '.'.repeat(300_000)],
    ['stops and spaces', '. '.repeat(300_000)],
    ['closing brackets', `.${')'.repeat(1000)}`.repeat(300)],
    ['open citations', '.[1,'.repeat(100_000)],
    ['one long gap', `a.${' '.repeat(300_000)}b`],
    ['stops that end nothing', `${'.'.repeat(300_000)}a`],
    ['stops of two kinds', `${'?!'.repeat(300_000)}3`],
    ['one long word', '1/'.repeat(5_000_000)],
  ])('come to an end on %s', (_, text) => {
    const started = performance.now()
    expect(sentencesOf(text).at(-1)?.end).toBe(text.trimEnd().length)
    expect(performance.now() - started).toBeLessThan(4000)
  })
})
