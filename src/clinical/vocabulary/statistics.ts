import { type TermLine, terms } from './terms.js'

const OPEN: readonly TermLine[] = [
  [
    'not-estimable',
    'NE|not evaluable|not estimable|not calculable|could not be estimated|could not be calculated|inestimable|NC|NA|NEV',
  ],
  [
    'not-reached',
    'NR|not reached|not yet reached|had not been reached|has not been reached|was not reached|not been reached',
  ],
]

const HEDGES: readonly TermLine[] = [
  ['about', 'approximately|about|around|roughly|circa|ca|some|close to'],
  [
    'at-least',
    'at least|no less than|not less than|a minimum of|minimum of|greater than or equal to',
  ],
  [
    'at-most',
    'up to|at most|no more than|not more than|a maximum of|maximum of|less than or equal to|within',
  ],
  ['above', 'more than|over|greater than|exceeding|exceeded|above|higher than|beyond'],
  ['below', 'less than|fewer than|nearly|almost|under|below|just under|lower than'],
]

const INTERVALS: readonly TermLine[] = [
  ['confidence', 'CI|CIs|CL|confidence interval|confidence limit|confidence bound|C.I.'],
  ['credible', 'CrI|credible interval|credibility interval'],
  ['range', 'range|ranging|min max|minimum maximum'],
  ['interquartile', 'IQR|interquartile range|inter quartile range|quartile range'],
]

const DEVIATIONS: readonly TermLine[] = [
  ['standard-deviation', 'SD|SDs|standard deviation|s.d.'],
  ['standard-error', 'SE|SEM|SEs|standard error of the mean|standard error|s.e.m.|s.e.'],
]

const STATISTICS: readonly TermLine[] = [
  ['median', 'median|medians'],
  ['mean', 'mean|average|averaged'],
  ['geometric-mean', 'geometric mean'],
  ['least-squares-mean', 'least squares mean|LS mean|LSM'],
]

/** Words about numbers themselves: openness, hedges, intervals, statistics. */
export const statistics = [
  ...terms('open', OPEN),
  ...terms('hedge', HEDGES),
  ...terms('interval', INTERVALS),
  ...terms('deviation', DEVIATIONS),
  ...terms('statistic', STATISTICS),
]
