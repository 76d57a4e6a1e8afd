import { type TermLine, terms } from './terms.js'

const DESIGNATIONS: readonly TermLine[] = [
  [
    'breakthrough-therapy',
    'breakthrough therapy designation|breakthrough therapy designated drug|breakthrough therapy designated|breakthrough therapy status|breakthrough designation|breakthrough therapy drug|breakthrough therapy|BTD|BTDR',
  ],
  ['fast-track', 'fast track designation|fast track status|fast track|FTD'],
  [
    'orphan-drug',
    'orphan drug designation|orphan designation|orphan medicinal product designation|orphan medicinal product|orphan drug status|orphan status|orphan drug|ODD',
  ],
  [
    'rare-pediatric-disease',
    'rare pediatric disease designation|rare paediatric disease designation|RPDD',
  ],
  ['priority-review', 'priority review designation|priority review'],
  [
    'rmat',
    'regenerative medicine advanced therapy designation|regenerative medicine advanced therapy|RMAT designation|RMAT',
  ],
  [
    'prime',
    'PRIME designation|PRIME status|PRIME eligibility|PRIME scheme|priority medicines designation|priority medicine designation',
  ],
  ['sakigake', 'sakigake designation|sakigake'],
]

const AGENCIES: readonly TermLine[] = [
  ['fda', 'FDA|US FDA|US food and drug administration|food and drug administration'],
  [
    'nmpa',
    'NMPA|national medical products administration|CDE|center for drug evaluation|centre for drug evaluation',
  ],
  ['ema', 'EMA|european medicines agency|european commission|CHMP'],
  [
    'pmda',
    'PMDA|MHLW|pharmaceuticals and medical devices agency|ministry of health labour and welfare',
  ],
  ['mhra', 'MHRA|medicines and healthcare products regulatory agency'],
  ['mfds', 'MFDS|ministry of food and drug safety'],
  ['tga', 'TGA|therapeutic goods administration'],
  ['health-canada', 'health canada'],
  ['swissmedic', 'swissmedic'],
]

const ACTIONS: readonly TermLine[] = [
  [
    'granted',
    'granted|grants|grant|gave|gives|awarded|received|receives|receive|obtained|obtains|listed|included|designated|secured|given|conferred|bestowed|won|approval to be included|assigned',
  ],
  [
    'applied',
    'applied for|applied|requested|submitted|plans to request|sought|seeking|intends to apply',
  ],
  ['withdrawn', 'withdrawn|withdrew|rescinded|revoked|lost'],
]

/** Agency names as readers know them. */
export const agencyNames: Readonly<Record<string, string>> = {
  fda: 'FDA',
  nmpa: 'NMPA',
  ema: 'EMA',
  pmda: 'PMDA',
  mhra: 'MHRA',
  mfds: 'MFDS',
  tga: 'TGA',
  'health-canada': 'Health Canada',
  swissmedic: 'Swissmedic',
}

/** Regulatory designations, who gives them, and what happens to them. */
export const designations = terms('designation', DESIGNATIONS)
export const agencies = terms('agency', AGENCIES).map((term) => ({
  ...term,
  label: agencyNames[term.key] ?? term.key,
}))
export const actions = terms('action', ACTIONS)
