import { defineCheck, loadDistributions } from '../../src/index.js'
import { OwnSizes } from '../groups/own-sizes.js'
import { statedMeans } from '../means/stated-mean.js'
import { holdWidth } from './interval-width.js'
import { messages } from './messages.js'
import { holdSameMeans } from './same-mean.js'
import { holdSiblings } from './siblings.js'

export default defineCheck({
  id: 'se-sd',
  summary:
    'Standard deviations, standard errors and intervals of means go with the size of the group',
  severity: 'info',
  optIn: true,
  reads: ['estimate', 'count'],
  per: 'source',
  messages,
  async check(claims, { report, verify }) {
    const sizes = new OwnSizes(claims.filter((claim) => claim.kind === 'count'))
    const means = statedMeans(claims.filter((claim) => claim.kind === 'estimate'))
    if (means.length === 0) return
    const statistics = await loadDistributions()
    const outcomes = [
      ...means.map((mean) => holdWidth(mean, sizes, statistics)),
      ...holdSameMeans(means, sizes),
      ...holdSiblings(means, sizes),
    ]
    for (const outcome of outcomes) {
      if (outcome === undefined) continue
      if ('finding' in outcome) report(outcome.finding)
      else verify(outcome)
    }
  },
})
