/**
 * Stands in for the package string-width in the bundle. The help texts that yargs measures with it
 * hold neither emoji nor colours, and what the package prepares for those at import takes a third
 * of the start-up of a small run.
 */
export { displayWidth as default } from '../src/report/display-width.ts'
