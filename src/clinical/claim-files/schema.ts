import * as v from 'valibot'

const text = v.pipe(v.string(), v.nonEmpty('Expected a text'))

const figure = v.pipe(
  v.string(),
  v.regex(
    /^[-+]?(?:\d{1,15}|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d{1,15})? ?%?$/,
    'Expected a number as printed, such as "20.8" or "1,024"',
  ),
  v.description('A number as printed, so that its decimals are kept: "20.80", "1,024", "20.8%"'),
)

const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/, 'Expected a date such as 2026-01-21, 2026-01 or 2026'),
)

const interval = v.strictObject({
  level: v.pipe(figure, v.description('Percent: 95')),
  lower: figure,
  upper: figure,
})

const status = v.picklist(['actual', 'estimated'])

/** The dimensions of scope that a claim file may name. */
const scope = v.strictObject({
  arm: v.optional(text),
  analysisSet: v.optional(text),
  assessor: v.optional(text),
  cohort: v.optional(text),
  condition: v.optional(text),
  dose: v.optional(text),
  endpoint: v.optional(text),
  severity: v.optional(text),
  subgroup: v.optional(text),
  timePoint: v.optional(text),
})

/** The names of these dimensions. */
export const dimensionNames = Object.keys(scope.entries) as readonly (keyof typeof scope.entries)[]

const common = {
  subject: v.optional(
    v.pipe(text, v.description('What the claim is about, if not what the file is')),
  ),
  measure: v.pipe(
    text,
    v.description('A key of the vocabulary ("objective-response-rate", "enrolment") or any words'),
  ),
  scope: v.optional(scope, {}),
}

const claim = v.variant('kind', [
  v.strictObject({
    kind: v.literal('count'),
    ...common,
    number: figure,
    unit: v.optional(text),
    status: v.optional(status),
  }),
  v.strictObject({
    kind: v.literal('proportion'),
    ...common,
    percent: v.optional(figure),
    count: v.optional(figure),
    denominator: v.optional(figure),
    interval: v.optional(interval),
  }),
  v.strictObject({
    kind: v.literal('estimate'),
    ...common,
    number: figure,
    statistic: v.optional(v.picklist(['mean', 'median', 'difference'])),
    unit: v.optional(text),
    interval: v.optional(interval),
  }),
  v.strictObject({
    kind: v.literal('ratio'),
    ...common,
    number: figure,
    interval: v.optional(interval),
  }),
  v.strictObject({
    kind: v.literal('p-value'),
    ...common,
    comparator: v.optional(v.picklist(['=', '<', '>', '<=', '>=']), '='),
    number: figure,
  }),
  v.strictObject({ kind: v.literal('date'), ...common, date, status: v.optional(status) }),
  v.strictObject({ kind: v.literal('attribute'), ...common, value: text }),
  v.strictObject({
    kind: v.literal('identifier'),
    ...common,
    measure: v.optional(text, 'identifier'),
    scheme: v.pipe(text, v.description('"nct", "eudract", "isrctn", "doi"…')),
    id: text,
  }),
])

/** A claim file: what all its claims share, and the claims. */
export const claimFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  claimlint: v.literal('claims'),
  version: v.optional(v.literal('1'), '1'),
  title: v.optional(text),
  kind: v.optional(v.pipe(text, v.description('The kind of source: "protocol", "table"…'))),
  published: v.optional(date),
  subject: v.optional(v.pipe(text, v.description('What the claims are about: a drug, a trial'))),
  claims: v.array(claim),
})

/** One claim of a file, as written. */
export type WrittenClaim = v.InferOutput<typeof claim>
