/**
 * The special functions that the distributions are built on, each with both of its tails. The build
 * bundles their library into this one file.
 */
export { default as betainc } from '@stdlib/math-base-special-betainc'
export { default as betaincinv } from '@stdlib/math-base-special-betaincinv'
export { default as erfc } from '@stdlib/math-base-special-erfc'
export { default as gammainc } from '@stdlib/math-base-special-gammainc'
