import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Term, Vocabulary } from '../../src/claims/vocabulary.js'

const term = (key: string, ...forms: string[]): Term => ({ category: 'measure', key, forms })

function matchIn(terms: readonly Term[], text: string): string | undefined {
  const words = text.split(' ')
  const match = new Vocabulary(terms).match((at) => words[at], 0)
  return match && `${match.terms.at(-1)?.key ?? ''} ${String(match.words)}`
}

describe('a vocabulary', () => {
  const terms = [
    term('response-rate', 'response rate', 'RR'),
    term('overall-response-rate', 'overall response rate'),
    term('standard-deviation', 'SD'),
    term('patient', 'patient'),
    term('ligand', 'PD-L1'),
  ]

  it.each([
    ['response rate was', 'response-rate 2'],
    ['Response Rates were', 'response-rate 2'],
    ['overall response rate was', 'overall-response-rate 3'],
    ['RR was', 'response-rate 1'],
    ['patients had', 'patient 1'],
    ['PD-L1 was', 'ligand 1'],
  ])('knows "%s"', (text, found) => {
    expect(matchIn(terms, text)).toBe(found)
  })

  it.each(['rr was', 'Sd was', 'response was', 'the response rate', 'overall rate'])(
    'does not know "%s"',
    (text) => {
      expect(matchIn(terms, text)).toBeUndefined()
    },
  )

  it('takes a capital S for no plural', () => {
    const survival = [term('overall-survival', 'mOS')]
    expect(matchIn(survival, 'mOS was')).toBe('overall-survival 1')
    expect(matchIn(survival, 'mo after')).toBeUndefined()
  })

  it('falls back to the shorter term where the longer one breaks off', () => {
    const nested = [
      term('overall', 'overall'),
      term('overall-response-rate', 'overall response rate'),
    ]
    expect(matchIn(nested, 'overall response was')).toBe('overall 1')
  })

  it('lets a later term replace an earlier one of the same form', () => {
    expect(matchIn([...terms, term('own', 'response rate')], 'response rate')).toBe('own 2')
  })

  it('takes a form with a hyphen as words', () => {
    expect(matchIn([term('follow-up', 'follow-up time')], 'follow up time')).toBe('follow-up 3')
  })

  it('finds every form of every term', () => {
    const word = fc.stringMatching(/^[a-z]{2,6}$/)
    const form = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(fc.uniqueArray(form, { minLength: 1, maxLength: 8 }), (forms) => {
        const all = forms.map((each) => term(each, each))
        for (const each of forms) {
          expect(matchIn(all, each)).toMatch(new RegExp(` ${String(each.split(' ').length)}$`))
        }
      }),
    )
  })
})
