import fc from 'fast-check'

const percent = fc.integer({ min: 1, max: 999 }).map((tenths) => `${(tenths / 10).toFixed(1)}%`)
const size = fc.integer({ min: 2, max: 400 }).map(String)
const measure = fc.constantFrom('ORR', 'DCR', 'confirmed ORR', 'CBR')
const group = fc.constantFrom('cohort 1', 'cohort 2', 'the placebo arm', 'the XN-401 arm', 'women')
const month = fc.constantFrom('January 2025', 'March 3, 2024', '19 October 2020')
const interval = fc.constantFrom('95% CI, 7.1%-42.2%', '95% CI 7.1 to 42.2', '90% CI: 7.1, 42.2')

/** Sentences that make claims; none holds markup, and any two may follow one another. */
const sentence = fc.oneof(
  fc.tuple(group, measure, percent).map(([g, m, p]) => `In ${g}, the ${m} was ${p}.`),
  fc.tuple(measure, percent, interval).map(([m, p, i]) => `The ${m} was ${p} (${i}).`),
  fc.tuple(size, group).map(([n, g]) => `A total of ${n} patients were treated in ${g}.`),
  fc.tuple(group, size, percent).map(([g, n, p]) => `In ${g} (n = ${n}), rash occurred in ${p}.`),
  fc
    .tuple(measure, measure, percent, percent)
    .map(([a, b, p, q]) => `The ${a} and ${b} were ${p} and ${q}, respectively.`),
  fc.constant('Median PFS was 8.4 months (95% CI, 2.8-NE).'),
  fc.constant('PFS was longer (HR 0.58; 95% CI, 0.44-0.77; p<0.001).'),
  fc.constant(
    'Patients received 8 mg/kg (n = 16) or 12 mg/kg (n = 26). In the latter, the ORR was 20.8%.',
  ),
  month.map((date) => `The FDA granted breakthrough therapy designation to XN-401 in ${date}.`),
  month.map((date) => `The data cutoff was ${date}.`),
)

/** Some sentences in one line. */
export const paragraph = fc
  .array(sentence, { minLength: 1, maxLength: 4 })
  .map((all) => all.join(' '))

/** Pieces of claims, of words between them, and of what steers how they bind. */
export const fragments = fc.oneof(
  percent,
  size,
  measure,
  group,
  month,
  interval,
  fc.constantFrom(
    '(',
    ')',
    '[',
    ']',
    '/',
    '-',
    '–',
    '−',
    '--',
    ',',
    ';',
    ':',
    '.',
    '=',
    '<',
    '±',
    '%',
    '≥',
    '~',
    '+',
    '*',
  ),
  fc.constantFrom(
    'n',
    'n =',
    'of',
    'out of',
    'and',
    'or',
    'to',
    'from',
    'versus',
    'respectively',
    'the former',
    'the latter',
    'respectively,',
    'median',
    'mean',
    'HR',
    'OR',
    'p',
    'P =',
    'CI',
    '95%',
    'range',
    'IQR',
    'NE',
    'not reached',
    'months',
    '6-month',
    '6-',
    'at',
    'week',
    'mg/kg',
    'every 3 weeks',
    'grade',
    'arm',
    'cohort',
    'cohorts',
    'patients',
    'patients with',
    'glioma',
    'excluding',
    'including',
    'randomized',
    '2:1',
    '1:1:1',
    'XN-401',
    '(also known as',
    'BK5001',
    'FDA',
    'granted',
    'fast track',
    'withdrawn',
    'twenty-one',
    'Fifty',
    'NCT01234567',
    '10.1000/a',
    '1,550',
    '13 630',
    '.05',
    '0,5',
    '20·8',
  ),
)
