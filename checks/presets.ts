import { defineConfig } from '../src/index.js'
import { checks } from './index.js'

/** What runs without a configuration: every check that is not opt-in, at its own severity. */
const recommended = defineConfig({ failOn: 'error' })

/** For documents that are about to be printed: the opt-in checks too, and nothing left standing. */
const strict = defineConfig({
  checks: Object.fromEntries(
    checks.filter(({ optIn }) => optIn === true).map(({ id, severity }) => [id, severity]),
  ),
  failOn: 'warning',
  reportUnusedSuppressions: 'error',
})

/**
 * For registry records, which must be kept up to date: what has passed or does not fit is wrong, in
 * its fields as between them.
 */
const registry = defineConfig({
  overrides: [
    {
      kinds: ['registry-record'],
      checks: {
        'stale-source': 'error',
        'allocation-mismatch': 'error',
        'time-frame': 'error',
        'registry-consistency': 'error',
      },
    },
  ],
})

/**
 * For what the public reads: a share needs its whole, and a figure must be that of the source, of a
 * group that is named. Figures that no source states are listed.
 */
const press = defineConfig({
  overrides: [
    {
      kinds: ['press-release', 'news-article'],
      checks: {
        'denominator-missing': 'warning',
        'value-mismatch': 'error',
        'unlabelled-population': 'info',
        'unsupported-claim': 'info',
      },
    },
  ],
})

/** The configurations that `extends` knows by name. */
export const presets = { recommended, strict, registry, press }
