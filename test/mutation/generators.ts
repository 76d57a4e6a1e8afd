import { Random } from '../../bench/random.js'
import { conversions } from './conversions.js'
import { ends, followUps, lists, members, numbersNeeded, rates, riskRatios } from './derived.js'
import { aliveInWords, hazardRatios, survival, tests } from './effects.js'
import { allocations, divisions, losses, records, statuses } from './people.js'
import { retoldCells } from './retold.js'
import { efficacies, reductions, timesInWords } from './retold-in-words.js'
import type { Generator, Sample } from './sample.js'
import { binomialRates, differences, fractions, responses } from './shares.js'
import { criteria, keyPoints } from './summaries.js'
import { slippedMedians, slippedRatios, slippedTests } from './slipped-estimates.js'
import {
  slippedComparisons,
  slippedCounts,
  slippedIntervals,
  slippedResponses,
  slippedSurvival,
} from './slipped-shares.js'
import { slippedBinaries, slippedMeans, slippedWidths } from './slipped-spreads.js'
import { slippedLists, slippedRecords, slippedSummaries, slippedWindows } from './slipped-texts.js'
import { binaries, deviations, means } from './spreads.js'
import { baselines, grades } from './tables.js'
import { forests, waysThrough } from './tallies.js'
import { periods } from './times.js'

/** What makes texts, by name. */
export const generators: Readonly<Record<string, Generator>> = {
  fractions,
  binomialRates,
  responses,
  differences,
  hazardRatios,
  tests,
  survival,
  divisions,
  losses,
  allocations,
  records,
  keyPoints,
  criteria,
  riskRatios,
  numbersNeeded,
  rates,
  followUps,
  lists,
  ends,
  members,
  means,
  binaries,
  deviations,
  baselines,
  grades,
  slippedMedians,
  slippedRatios,
  slippedTests,
  slippedCounts,
  slippedIntervals,
  slippedResponses,
  slippedSurvival,
  slippedComparisons,
  slippedMeans,
  slippedBinaries,
  slippedWidths,
  slippedLists,
  slippedRecords,
  slippedWindows,
  slippedSummaries,
  retoldCells,
  aliveInWords,
  statuses,
  efficacies,
  reductions,
  timesInWords,
  conversions,
  waysThrough,
  forests,
  periods,
}

const samplesEach = 20

/** The texts of a generator: the same whenever they are asked for. */
export function samplesOf(name: string): readonly Sample[] {
  const generate = generators[name]
  if (generate === undefined) throw new Error(`no generator "${name}"`)
  const random = new Random(Object.keys(generators).indexOf(name) + 1)
  return Array.from({ length: samplesEach }, () => generate(random))
}
