import type { Claim, Subject } from '../../claims/claim.js'
import type { Figure } from '../../claims/figure.js'
import type { Placer } from '../binding/placer.js'
import { printed } from '../../statistics/printed-number.js'
import type { TestResult } from '../kinds.js'
import { type PrintedTest, testsIn } from './grammar.js'
import { numberOfP } from './printed-p.js'

const LABELS: Readonly<Record<PrintedTest['type'], string>> = {
  t: 't test',
  F: 'F test',
  chi2: 'chi-square test',
  z: 'z test',
  r: 'correlation test',
  Q: 'test of heterogeneity',
}

/** The tests that a text prints with their statistic, degrees of freedom and p-value. */
export function testResultClaims(
  text: string,
  placer: Placer,
  subject: Subject | undefined,
): Claim<'test-result'>[] {
  const figure = ([start, end]: readonly [number, number]): Figure => ({
    ...printed(
      text
        .slice(start, end)
        .replace(/^[-−–]\s+/u, '-')
        .replace(/^–/u, '-'),
    ),
    place: placer.place(start, end),
  })
  const figureOfP = ([start, end]: readonly [number, number]): Figure => ({
    ...numberOfP(text.slice(start, end)),
    place: placer.place(start, end),
  })
  return testsIn(text).map((test) => {
    const value: TestResult = {
      type: test.type,
      comparator: signOf(test.comparator),
      number: figure(test.value),
      df: test.df.map(figure),
      p: { comparator: signOf(test.p.comparator), number: figureOfP(test.p.number) },
    }
    return {
      kind: 'test-result',
      ...(subject && { subject }),
      measure: { key: `${test.type}-test`, label: LABELS[test.type], rule: 'kind-of-figure' },
      scope: {},
      value,
      place: placer.place(test.start, test.end),
    }
  })
}

function signOf(text: string): TestResult['comparator'] {
  return text === '<' || text === '>' ? text : '='
}
