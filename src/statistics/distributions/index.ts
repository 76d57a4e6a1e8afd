/**
 * What is computed from distribution functions. Their library is large: this module is loaded on
 * first use.
 */
export * from './quantiles.js'
export * from './tails.js'
export * from '../binomial-intervals.js'
export * from '../interval-and-p.js'
export * from '../p-values/statcheck.js'
export * from '../p-values/test-statistic.js'
export * from '../reproduced-interval.js'
