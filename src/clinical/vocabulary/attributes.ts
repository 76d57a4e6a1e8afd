/**
 * Words that say of a trial or a drug what it is, where each excludes the others of its measure.
 * Forms as in the masking and phase fields of ClinicalTrials.gov (API v2) and the INN rules for
 * antibodies (WHO 2017: -o-, -xi-, -zu-, -u-). Traps: "human papillomavirus", "human cells" say
 * nothing of an antibody, so its noun must follow; "open label" may be that of an extension.
 */
export interface AttributeTerm {
  /** `masking`, `allocation`, `antibody-origin`… */
  readonly measure: string
  /** As a registry record's value is normalised. */
  readonly key: string
  /** What matches it, without groups that capture. */
  readonly pattern: string
}

const ANTIBODY = String.raw`(?=(?: (?:anti-[\w-]{1,16}|(?:Ig)?G[1-4][\w-]{0,8}|monoclonal|bispecific)){0,3} (?:antibody|antibodies|mAbs?\b|IgG))`
const PAYLOAD = String.raw`(?=(?: inhibitor)?(?: \([^()]{1,20}\))?[ -](?:payload|warhead|derivative))`
const BLIND = '(?:blind|blinded|masked|mask)'

export const attributeTerms: readonly AttributeTerm[] = [
  {
    measure: 'masking',
    key: 'none',
    pattern: '(?:open[ -]label(?:led)?|unblinded trial|non-?blinded)',
  },
  {
    measure: 'masking',
    key: 'single',
    pattern: `(?:single|observer|assessor|evaluator)[ -]${BLIND}`,
  },
  { measure: 'masking', key: 'double', pattern: `double[ -]${BLIND}` },
  { measure: 'masking', key: 'triple', pattern: `triple[ -]${BLIND}` },
  { measure: 'masking', key: 'quadruple', pattern: `quadruple[ -]${BLIND}` },
  { measure: 'allocation', key: 'non-randomized', pattern: 'non-?randomi[sz]ed' },
  { measure: 'allocation', key: 'randomized', pattern: 'randomi[sz]ed' },
  { measure: 'intervention-model', key: 'single-group', pattern: 'single[ -](?:arm|group)' },
  {
    measure: 'intervention-model',
    key: 'parallel',
    pattern: 'parallel[ -](?:group|arm|assignment)',
  },
  { measure: 'intervention-model', key: 'crossover', pattern: 'cross-?over' },
  {
    measure: 'antibody-origin',
    key: 'humanised',
    pattern: `(?:fully |completely )?humani[sz]ed${ANTIBODY}`,
  },
  { measure: 'antibody-origin', key: 'human', pattern: `(?:fully |completely )?human${ANTIBODY}` },
  { measure: 'antibody-origin', key: 'chimeric', pattern: `chimeric${ANTIBODY}` },
  { measure: 'antibody-origin', key: 'murine', pattern: `(?:murine|mouse)${ANTIBODY}` },
  {
    measure: 'payload',
    key: 'topoisomerase-inhibitor',
    pattern: `topoisomerase(?: I| 1)?${PAYLOAD}`,
  },
  { measure: 'payload', key: 'auristatin', pattern: `(?:auristatin|MMAE|MMAF|vedotin)${PAYLOAD}` },
  { measure: 'payload', key: 'maytansinoid', pattern: `(?:maytansin(?:e|oid)|DM1|DM4)${PAYLOAD}` },
  { measure: 'payload', key: 'calicheamicin', pattern: `calicheamicin${PAYLOAD}` },
  {
    measure: 'development-stage',
    key: 'early',
    pattern: '(?:early|early-stage) (?:stage )?(?:clinical )?development',
  },
  {
    measure: 'development-stage',
    key: 'late',
    pattern: '(?:late|late-stage) (?:stage )?(?:clinical )?development',
  },
]
